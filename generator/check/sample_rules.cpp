#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "generator/check/rules.hpp"
#include "generator/frontend/page/table_columns.hpp"
#include "generator/frontend/sample/json_samples.hpp"

namespace ucwagen::check {
namespace {

using sample::Json;
using Names = std::set<std::string_view>;

/// Members that every resource may have and that no table lists.
constexpr std::array<std::string_view, 5> reserved{"rel", "etag", "revision", "_links", "_embedded"};

bool is_reserved(std::string_view name) { return std::ranges::find(reserved, name) != reserved.end(); }

Names names_of(const auto& rows) {
  Names names;
  for (const auto& row : rows) names.insert(name_cell(row).text);
  return names;
}

/// Whether brackets outside strings match.
bool is_balanced(std::string_view json) {
  std::string open;
  bool in_string = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (in_string && c == '\\') {
      ++i;
    } else if (c == '"') {
      in_string = !in_string;
    } else if (!in_string && (c == '{' || c == '[')) {
      open += c == '{' ? '}' : ']';
    } else if (!in_string && (c == '}' || c == ']')) {
      if (open.empty() || open.back() != c) return false;
      open.pop_back();
    }
  }
  return open.empty() && !in_string;
}

void each_sample(const page::Page& page, const auto& visit) {
  for (const auto& operation : page.operations)
    for (const auto& sample : operation.samples) visit(sample);
  for (const auto& event : page.events)
    for (const auto& sample : event.samples) visit(sample);
}

/// What a sample shows, and the file that it stands in.
struct Shown {
  const std::string& file;
  const Json& root;
};

/// Compares the samples of a GET with the tables of the page. Each sample shows the resource in one state; together
/// they should show every row.
class SampleCheck {
 public:
  SampleCheck(const page::Page& page, const ir::Resource& resource, const sample::JsonSamples& samples,
              Diagnostics& diagnostics)
      : page_(page),
        resource_(resource),
        samples_(samples),
        diagnostics_(diagnostics),
        properties_(names_of(page.properties)),
        links_(names_of(page.links)) {
    // Properties of type ExternalResource are sent as links.
    links_or_external_.insert(properties_.begin(), properties_.end());
    links_or_external_.insert(links_.begin(), links_.end());
    link_speller_ = spelling::Speller({links_or_external_.begin(), links_or_external_.end()});
  }

  void run() {
    for (const auto& operation : page_.operations)
      if (operation.method == "GET" && operation.response != page::ResponseForm::none) compare(operation);
  }

 private:
  void compare(const page::OperationSection& operation) {
    std::vector<Shown> samples;
    for (const auto& sample : operation.samples) {
      const Json* root = samples_.find(sample);
      if (sample.role != page::SampleRole::response || root == nullptr || root->kind != Json::Kind::object)
        continue;
      const std::string& file = page::file_of(page_, sample);
      if (is_other_resource(file, *root)) return;
      samples.push_back({file, *root});
    }
    if (samples.empty()) return;
    Names shown, shown_links;
    for (const auto& sample : samples) {
      for (const auto& [name, value] : sample.root.members) shown.insert(name);
      collect_links(sample.root, shown_links);
    }
    for (const auto& sample : samples) {
      members_without_row(sample, shown_links);
      links_without_row(sample);
    }
    rows_without_member(page_.properties, shown, shown_links);
    rows_without_member(page_.links, shown, shown_links);
  }

  /// Whether the sample shows a resource of another rel. A page may say so.
  bool is_other_resource(const std::string& file, const Json& root) {
    const std::string_view rel = root.text_of("rel");
    if (rel.empty() || rel == resource_.rel || rel == resource_.name) return false;
    if (rel != page_.other_name_of)  // the tables are on the page of that resource
      report(diagnostics_, Rule::sample_rel_differs, {file, root.line, 0},
             "the sample shows a resource of rel '" + std::string(rel) + "' on the page of '" +
                 resource_.name + '\'');
    return true;
  }

  static void collect_links(const Json& root, Names& names) {
    for (const auto part : {"_links", "_embedded"})
      if (const Json* object = root.find(part))
        for (const auto& [name, value] : object->members) names.insert(name);
  }

  void members_without_row(const Shown& sample, const Names& shown_links) {
    for (const auto& [name, value] : sample.root.members)
      if (!is_reserved(name) && !properties_.contains(name) && !links_.contains(name) &&
          !shown_links.contains(name))
        report(diagnostics_, Rule::member_without_row, {sample.file, value.line, 0},
               "the sample shows '" + name + "', which has no row under Properties",
               did_you_mean(name, property_speller_));
  }

  void links_without_row(const Shown& sample) {
    for (const auto part : {"_links", "_embedded"}) {
      const Json* object = sample.root.find(part);
      if (object == nullptr) continue;
      for (const auto& [name, value] : object->members)
        if (name != "self" && name != "next" && !links_or_external_.contains(name))
          report(diagnostics_, Rule::link_without_row, {sample.file, value.line, 0},
                 "the sample shows the link '" + name + "', which has no row under Links",
                 did_you_mean(name, link_speller_));
    }
  }

  void rows_without_member(const auto& rows, const Names& shown, const Names& shown_links) {
    for (const auto& row : rows) {
      const std::string& name = name_cell(row).text;
      if (name.empty() || name == "self" || shown.contains(name) || shown_links.contains(name)) continue;
      report(diagnostics_, Rule::row_without_member, place(page_, row),
             "the sample of the page does not show '" + name + '\'');
    }
  }

  const page::Page& page_;
  const ir::Resource& resource_;
  const sample::JsonSamples& samples_;
  Diagnostics& diagnostics_;
  Names properties_, links_, links_or_external_;
  spelling::Speller property_speller_{{properties_.begin(), properties_.end()}};
  spelling::Speller link_speller_{{}};
};

/// Compares the body of a request with the table of its operation.
void compare_request(const page::Page& page, const page::OperationSection& operation, const Names& rows,
                     spelling::Speller& speller, const Shown& sample, Diagnostics& diagnostics) {
  Names shown;
  const auto see = [&](const std::string& name, const Json& value) {
    shown.insert(name);
    if (rows.contains(name)) return;
    report(diagnostics, Rule::member_without_row, {sample.file, value.line, 0},
           "the request shows '" + name + "', which has no row under Request body",
           did_you_mean(name, speller));
  };
  for (const auto& [name, value] : sample.root.members)
    if (!is_reserved(name)) see(name, value);
  if (const Json* links = sample.root.find("_links"))
    for (const auto& [name, value] : links->members)
      if (name != "self") see(name, value);
  for (const auto& row : operation.body)
    if (const std::string& name = row.name.text; !name.empty() && !shown.contains(name))
      report(diagnostics, Rule::row_without_member, place(page, row),
             "the sample of the request does not show '" + name + '\'');
}

}  // namespace

void unbalanced_sample(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.pages)
    each_sample(page, [&](const page::Sample& sample) {
      // The brackets of a sample that was read as JSON match. Those of pages that were joined are not found, and looked at.
      if (sample::claims_json(sample) && subject.samples.find(sample) == nullptr && !is_balanced(sample.body))
        report(diagnostics, Rule::unbalanced_sample, {page.file, sample.body_line, 0},
               "the brackets of the sample do not match", "look for the missing end");
    });
}

void sample_against_tables(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.joined)
    if (const ir::Resource* resource = ir::find_resource(subject.api, page.name))
      SampleCheck(page, *resource, subject.samples, diagnostics).run();
}

void request_against_table(const Subject& subject, Diagnostics& diagnostics) {
  for (const auto& page : subject.joined)
    for (const auto& operation : page.operations) {
      const Names rows = names_of(operation.body);
      spelling::Speller speller({rows.begin(), rows.end()});
      for (const auto& sample : operation.samples) {
        const Json* root = subject.samples.find(sample);
        if (sample.role == page::SampleRole::request && root != nullptr && root->kind == Json::Kind::object)
          compare_request(page, operation, rows, speller, {page::file_of(page, sample), *root}, diagnostics);
      }
    }
}

}  // namespace ucwagen::check
