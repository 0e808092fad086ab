#include "generator/frontend/resolve/page_join.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "generator/frontend/page/table_columns.hpp"
#include "generator/frontend/resolve/draft.hpp"

namespace ucwagen::resolve {

namespace {

using page::Page;
using page::Prose;

/// Which cells of a row tell it from others, and which of the others state a fact that can be contradicted. The
/// rest is prose, which may be worded in two ways.
template <typename Row>
struct RowIdentity {
  std::vector<Prose Row::*> keys, facts;
};

std::string shown(const std::string& text) { return text.empty() ? "nothing" : "'" + text + "'"; }

/// Merges one page into another about the same resource or enumeration.
class PageJoin {
 public:
  PageJoin(Page& first, const Page& second, std::vector<Agreement>& agreements, Diagnostics& diagnostics)
      : first_(first), second_(second), agreements_(agreements), diagnostics_(diagnostics) {}

  void run() {
    report(diagnostics_, Rule::second_page, {second_.file, second_.title_line, 0},
           "a second page on '" + second_.name + "'; the two are joined")
        .notes.push_back({{first_.file, first_.title_line, 0}, "the first is here"});
    fill(first_.summary, second_.summary);
    fill(first_.description, second_.description);
    if (first_.applies_to.empty()) first_.applies_to = second_.applies_to;
    if (first_.other_name_of.empty()) first_.other_name_of = second_.other_name_of;
    fields();
    report_differences();
  }

 private:
  void fields() {
    rows<page::PropertyRow>("property", first_.properties, second_.properties,
                            {{&page::PropertyRow::name}, {}});
    rows<page::LinkRow>("link", first_.links, second_.links,
                        {{&page::LinkRow::rel}, {&page::LinkRow::cardinality}});
    rows<page::ScopeRow>("scope", first_.scopes, second_.scopes, {{&page::ScopeRow::scope}, {}});
    rows<page::MemberRow>("member", first_.members, second_.members, {{&page::MemberRow::name}, {}});
    events();
    operations();
  }

  static void fill(page::Prose& known, const page::Prose& other) {
    if (known.empty()) known = other;
  }

  /// The rows of a table by their keys; equal keys are numbered.
  template <typename Row>
  static void each_key(const std::vector<Row>& rows, const RowIdentity<Row>& identity, const auto& visit) {
    std::map<std::string, int> count;
    for (std::size_t at = 0; at < rows.size(); ++at) {
      std::string key;
      for (const auto cell : identity.keys) key += (rows[at].*cell).text + '\n';
      const int number = ++count[key];
      visit(key + std::to_string(number), at);
    }
  }

  template <typename Row>
  void rows(const std::string& kind, std::vector<Row>& known, const std::vector<Row>& others,
            const RowIdentity<Row>& identity) {
    std::map<std::string, std::size_t> places;
    each_key(known, identity, [&](const std::string& key, std::size_t at) { places.emplace(key, at); });
    each_key(others, identity, [&](const std::string& key, std::size_t at) {
      if (const auto same = places.find(key); same != places.end()) {
        join(kind, known[same->second], others[at], identity);
      } else {
        known.push_back(others[at]);
        known.back().file = second_.file;
      }
    });
  }

  template <typename Row>
  void join(const std::string& kind, Row& known, const Row& other, const RowIdentity<Row>& identity) {
    if constexpr (requires { known.type; }) join_types(kind, known, other);
    for (const auto cell : identity.facts) {
      const std::string &a = (known.*cell).text, &b = (other.*cell).text;
      if (!a.empty() && !b.empty() && a != b) contradict(kind, known, other, a, b);
    }
    for (const auto& column : page::Columns<Row>::list) {
      Prose& cell = known.*(column.cell);
      fill(cell, other.*(column.cell));
      // A page saved as text has lost its links.
      if (cell.references.empty()) cell.references = (other.*(column.cell)).references;
    }
  }

  template <typename Row>
  void join_types(const std::string& kind, Row& known, const Row& other) {
    const auto a = typed_phrase(known), b = typed_phrase(other);
    if (!b.type) return;
    if (!a.type) {
      known.description = other.description;
      known.type = other.type;
    } else if (a.type == b.type) {
      agreements_.push_back({source_of(first_, known), {second_.file, other.line, 0}});
    } else {
      contradict(kind, known, other, phrase::print(*a.type), phrase::print(*b.type));
    }
  }

  template <typename Row>
  void contradict(const std::string& kind, const Row& known, const Row& other, const std::string& a,
                  const std::string& b) {
    contradict(kind + " '" + name_cell(other).text + "'", source_of(first_, known),
               Location{second_.file, other.line, other.column}, a, b);
  }
  void contradict(const std::string& what, const Location& known, const Location& other, const std::string& a,
                  const std::string& b) {
    differences_.insert(what);
    notes_.push_back({other, "the " + what + " is " + shown(b) + " here"});
    notes_.push_back({known, "and " + shown(a) + " here, which is taken"});
  }

  /// The first few: they tell one such finding from another, in a baseline too.
  [[nodiscard]] std::string names_of_differences() const {
    constexpr std::size_t most = 5;
    std::string text;
    std::size_t count = 0;
    for (const std::string& name : differences_) {
      if (count == most) break;
      text += (count++ == 0 ? "the " : ", the ") + name;
    }
    return text +
           (differences_.size() > most ? " and " + std::to_string(differences_.size() - most) + " more" : "");
  }

  /// One finding for the two pages, however many facts they differ in: one of them is out of date.
  void report_differences() {
    if (differences_.empty()) return;
    report(diagnostics_, Rule::contradictory_pages, {second_.file, second_.title_line, 0},
           "the two pages on '" + second_.name + "' differ in " + names_of_differences(),
           "correct one of the two pages, or remove the one that is out of date")
        .notes = std::move(notes_);
  }

  /// The samples of a role and form that the first page lacks.
  void samples(std::vector<page::Sample>& known, const std::vector<page::Sample>& others) {
    const std::size_t own = known.size();
    for (const page::Sample& other : others) {
      const auto same = [&](const page::Sample& sample) {
        return sample.role == other.role && sample.xml == other.xml;
      };
      if (std::any_of(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(own), same)) continue;
      known.push_back(other);
      known.back().file = second_.file;
    }
  }

  void events() {
    for (const page::EventSection& other : second_.events) {
      auto known = std::ranges::find(first_.events, other.type, &page::EventSection::type);
      if (known == first_.events.end())
        known = first_.events.insert(first_.events.end(), {other.type, {}, {}, {}, 0});
      rows<page::EventRow>(
          "event " + other.type + " of", known->rows, other.rows,
          {{&page::EventRow::resource}, {&page::EventRow::priority, &page::EventRow::sender}});
      samples(known->samples, other.samples);
      for (const page::AsyncReasons& reasons : other.reasons) {
        auto code = std::ranges::find(known->reasons, reasons.code, &page::AsyncReasons::code);
        if (code == known->reasons.end())
          code = known->reasons.insert(known->reasons.end(), {reasons.code, {}, 0});
        rows<page::ReasonRow>("reason", code->rows, reasons.rows, {{&page::ReasonRow::subcode}, {}});
      }
    }
  }

  void operations() {
    for (const page::OperationSection& other : second_.operations) {
      auto known = std::ranges::find(first_.operations, other.method, &page::OperationSection::method);
      if (known == first_.operations.end()) {
        page::OperationSection& added = first_.operations.emplace_back();
        added.method = other.method;
        added.line = other.line;
        added.file = second_.file;
        known = std::prev(first_.operations.end());
      }
      operation(*known, other);
    }
    first_.states_no_operations &= first_.operations.empty();
  }

  void operation(page::OperationSection& known, const page::OperationSection& other) {
    const std::string of = other.method + " ";
    fill(known.description, other.description);
    const RowIdentity<page::ParameterRow> parameter{{&page::ParameterRow::name},
                                                    {&page::ParameterRow::required}};
    rows(of + "query parameter", known.query, other.query, parameter);
    rows(of + "parameter", known.body, other.body, parameter);
    rows<page::ItemRow>(of + "response item", known.response_items, other.response_items,
                        {{&page::ItemRow::item}, {}});
    rows<page::ErrorRow>(of + "error", known.errors, other.errors,
                         {{&page::ErrorRow::error, &page::ErrorRow::subcode}, {&page::ErrorRow::code}});
    if (known.response == page::ResponseForm::absent) known.response = other.response;
    if (other.response != page::ResponseForm::absent && other.response != known.response)
      contradict(other.method + " response", {known.file.empty() ? first_.file : known.file, known.line, 0},
                 {second_.file, other.line, 0}, response_word(known.response), response_word(other.response));
    samples(known.samples, other.samples);
    known.has_request_body |= other.has_request_body;
    known.has_errors |= other.has_errors;
    known.has_examples |= other.has_examples;
  }

  static std::string response_word(page::ResponseForm form) {
    switch (form) {
      case page::ResponseForm::self: return "the resource itself";
      case page::ResponseForm::items: return "a table of items";
      case page::ResponseForm::absent:
      case page::ResponseForm::none: break;
    }
    return "None";
  }

  Page& first_;
  const Page& second_;
  std::vector<Agreement>& agreements_;
  Diagnostics& diagnostics_;
  std::set<std::string> differences_;  ///< the names of the facts
  std::vector<Note> notes_;
};

using Name = std::pair<page::Kind, std::string_view>;

/// For each page, the index of the first page about the same resource or enumeration.
std::vector<std::size_t> firsts(const std::vector<Page>& pages) {
  std::map<Name, std::size_t> seen;
  std::vector<std::size_t> places;
  for (std::size_t at = 0; at < pages.size(); ++at) {
    const bool article = pages[at].kind == page::Kind::article;
    places.push_back(article ? at : seen.try_emplace({pages[at].kind, pages[at].name}, at).first->second);
  }
  return places;
}

}  // namespace

std::optional<JoinedPages> join_pages(const std::vector<Page>& pages, Diagnostics& diagnostics) {
  const std::vector<std::size_t> first = firsts(pages);
  bool any = false;
  for (std::size_t at = 0; at < pages.size(); ++at) any |= first[at] != at;
  if (!any) return std::nullopt;
  JoinedPages joined;
  std::vector<std::size_t> place(pages.size());
  for (std::size_t at = 0; at < pages.size(); ++at) {
    if (first[at] == at) {
      place[at] = joined.pages.size();
      joined.pages.push_back(pages[at]);
    } else {
      PageJoin(joined.pages[place[first[at]]], pages[at], joined.agreements, diagnostics).run();
    }
  }
  return joined;
}

void add_agreements(ir::Api& api, const std::vector<Agreement>& agreements) {
  std::map<std::pair<std::string, int>, std::vector<ir::Source>> others;
  for (const Agreement& agreement : agreements)
    others[{agreement.row.file, agreement.row.line}].push_back(agreement.other);
  if (others.empty()) return;
  const auto add = [&](ir::Type& type, const ir::Source& row) {
    const auto found = others.find({row.file, row.line});
    if (found == others.end()) return;
    const auto own = std::ranges::find_if(type.evidence, [&](const ir::Evidence& evidence) {
      return evidence.source.file == row.file && evidence.source.line == row.line;
    });
    if (own == type.evidence.end()) return;
    const ir::How how = own->how;
    for (const ir::Source& other : found->second) type.evidence.push_back({how, other});
  };
  for (ir::Resource& resource : api.resources) {
    for (ir::Property& property : resource.properties) add(property.type, property.source);
    for (ir::Operation& operation : resource.operations) {
      for (ir::Parameter& parameter : operation.query_parameters) add(parameter.type, parameter.source);
      for (ir::Parameter& parameter : operation.body_parameters) add(parameter.type, parameter.source);
    }
  }
}

}  // namespace ucwagen::resolve
