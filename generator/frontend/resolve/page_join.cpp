#include "generator/frontend/resolve/page_join.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "generator/frontend/resolve/page_differences.hpp"
#include "generator/frontend/resolve/row_join.hpp"

namespace ucwagen::resolve {

namespace {

using page::Page;

/// Merges one page into another about the same resource or enumeration.
class PageJoin {
 public:
  PageJoin(Page& first, const Page& second, std::vector<Agreement>& agreements, Diagnostics& diagnostics)
      : first_(first),
        second_(second),
        diagnostics_(diagnostics),
        rows_(first, second, agreements, differences_) {}

  void run() {
    report(diagnostics_, Rule::second_page, {second_.file, second_.title_line, 0},
           "a second page on '" + second_.name + "'; the two are joined")
        .notes.push_back({{first_.file, first_.title_line, 0}, "the first is here"});
    fill_if_empty(first_.summary, second_.summary);
    fill_if_empty(first_.description, second_.description);
    if (first_.applies_to.empty()) first_.applies_to = second_.applies_to;
    if (first_.other_name_of.empty()) first_.other_name_of = second_.other_name_of;
    fields();
    std::move(differences_).report_of(second_, diagnostics_);
  }

 private:
  void fields() {
    rows_.join<page::PropertyRow>("property", first_.properties, second_.properties,
                                  {{&page::PropertyRow::name}, {}});
    rows_.join<page::LinkRow>("link", first_.links, second_.links,
                              {{&page::LinkRow::rel}, {&page::LinkRow::cardinality}});
    rows_.join<page::ScopeRow>("scope", first_.scopes, second_.scopes, {{&page::ScopeRow::scope}, {}});
    rows_.join<page::MemberRow>("member", first_.members, second_.members, {{&page::MemberRow::name}, {}});
    events();
    operations();
  }

  /// The samples of a role and form that the first page lacks.
  void samples(std::vector<page::Sample>& known, const std::vector<page::Sample>& others) {
    const std::size_t own = known.size();
    for (const page::Sample& other : others) {
      const auto same = [&](const page::Sample& sample) {
        return sample.role == other.role && sample.xml == other.xml;
      };
      if (std::ranges::any_of(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(own), same))
        continue;
      known.push_back(other);
      known.back().file = second_.file;
    }
  }

  void events() {
    for (const page::EventSection& other : second_.events) {
      auto known = std::ranges::find(first_.events, other.type, &page::EventSection::type);
      if (known == first_.events.end())
        known = first_.events.insert(first_.events.end(), {other.type, {}, {}, {}, 0});
      rows_.join<page::EventRow>(
          "event " + other.type + " of", known->rows, other.rows,
          {{&page::EventRow::resource}, {&page::EventRow::priority, &page::EventRow::sender}});
      samples(known->samples, other.samples);
      for (const page::AsyncReasons& reasons : other.reasons) {
        auto code = std::ranges::find(known->reasons, reasons.code, &page::AsyncReasons::code);
        if (code == known->reasons.end())
          code = known->reasons.insert(known->reasons.end(), {reasons.code, {}, 0});
        rows_.join<page::ReasonRow>("reason", code->rows, reasons.rows, {{&page::ReasonRow::subcode}, {}});
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
    fill_if_empty(known.description, other.description);
    const RowIdentity<page::ParameterRow> parameter{{&page::ParameterRow::name},
                                                    {&page::ParameterRow::required}};
    rows_.join(of + "query parameter", known.query, other.query, parameter);
    rows_.join(of + "parameter", known.body, other.body, parameter);
    rows_.join<page::ItemRow>(of + "response item", known.response_items, other.response_items,
                              {{&page::ItemRow::item}, {}});
    rows_.join<page::ErrorRow>(of + "error", known.errors, other.errors,
                               {{&page::ErrorRow::error, &page::ErrorRow::subcode}, {&page::ErrorRow::code}});
    if (known.response == page::ResponseForm::absent) known.response = other.response;
    if (other.response != page::ResponseForm::absent && other.response != known.response)
      differences_.add(
          other.method + " response", {known.file.empty() ? first_.file : known.file, known.line, 0},
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
  Diagnostics& diagnostics_;
  PageDifferences differences_;
  RowJoin rows_;
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

}  // namespace ucwagen::resolve
