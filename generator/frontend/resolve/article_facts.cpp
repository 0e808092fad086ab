#include "generator/frontend/resolve/article_facts.hpp"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "generator/base/text.hpp"
#include "generator/frontend/page/article_rows.hpp"
#include "generator/frontend/page/cell_values.hpp"
#include "generator/frontend/resolve/enumeration_catalogue.hpp"
#include "generator/frontend/resolve/type_candidates.hpp"

namespace ucwagen::resolve {

namespace {

/// Calls visit(page, row) for every row of the article tables that have the columns of such rows.
template <typename Row>
void each_row(const std::vector<page::Page>& pages, const auto& visit) {
  for (const page::Page& page : pages) {
    for (const page::ArticleTable& table : page.article_tables) {
      for (const Row& row : page::rows_as<Row>(table)) visit(page, row);
    }
  }
}

bool is_generic_article(const page::Page& page) {
  return lower_case(page.name) == "genericsynchronouserrors";
}

}  // namespace

std::unordered_map<std::string, ArticleMember> error_body_members(const std::vector<page::Page>& pages) {
  std::unordered_map<std::string, ArticleMember> found;
  each_row<page::ErrorMemberRow>(pages, [&](const page::Page& page, const page::ErrorMemberRow& row) {
    phrase::Phrase phrase;
    phrase.type = phrase::parse_type(row.type.text);
    // "href" and "Property bag" are not types of properties. Enumerations are only taken from the page itself.
    if (!phrase.type || phrase.type->base == phrase::Base::enumeration) return;
    const ir::Source source = source_of(page, row);
    if (const auto candidate = stated(phrase, source, Catalogue({})))
      found.try_emplace(row.property.text, ArticleMember{candidate->type, source});
  });
  return found;
}

/// Generic errors. Two articles list them; the one that is only about generic errors is used, since its list is
/// longer.
std::vector<ir::GenericError> generic_errors(const std::vector<page::Page>& pages) {
  const bool own_article = std::ranges::any_of(pages, is_generic_article);
  std::vector<ir::GenericError> errors;
  std::unordered_set<std::string> known;
  each_row<page::GenericErrorRow>(pages, [&](const page::Page& page, const page::GenericErrorRow& row) {
    if (own_article && !is_generic_article(page)) return;
    if (known.insert(row.error.text).second)
      errors.push_back({row.error.text, row.description.text, source_of(page, row)});
  });
  return errors;
}

std::vector<ir::StatusError> status_errors(const std::vector<page::Page>& pages) {
  std::vector<ir::StatusError> errors;
  each_row<page::StatusErrorRow>(pages, [&](const page::Page& page, const page::StatusErrorRow& row) {
    const auto status = page::status_code(row.status.text);
    if (!status) return;
    ir::StatusError& error = errors.emplace_back();
    error.status = *status;
    error.name = row.error.text;
    error.in_events = same_text(row.in_events.text, "yes");
    error.source = source_of(page, row);
  });
  return errors;
}

namespace {

/// Collects scopes by name. The first row that has more than a name counts.
class Scopes {
 public:
  void add(const page::Page& page, const page::ScopeRow& row, const std::string& name) {
    const auto [known, is_new] = scopes_.try_emplace(name);
    // The scopes table of a formatted page has only names; the article has the other columns.
    if (!is_new && !known->second.permission.empty()) return;
    known->second = {name, row.permission.text, row.description.text, source_of(page, row)};
  }

  /// A correction may have changed names, or how many there are.
  void add(const Draft& draft) {
    const std::vector<std::string>& names = draft.resource.scopes;
    const std::vector<page::ScopeRow>& rows = draft.page->scopes;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const auto row =
          names.size() == rows.size()
              ? rows.begin() + static_cast<std::ptrdiff_t>(i)
              : std::ranges::find(rows, names[i], [](const auto& each) { return each.scope.text; });
      if (row != rows.end()) {
        add(*draft.page, *row, names[i]);
      } else {
        scopes_.try_emplace(names[i], ir::Scope{names[i], {}, {}, draft.resource.source});
      }
    }
  }

  [[nodiscard]] std::vector<ir::Scope> take() && {
    std::vector<ir::Scope> sorted;
    sorted.reserve(scopes_.size());
    for (auto& [name, scope] : scopes_) sorted.push_back(std::move(scope));
    return sorted;
  }

 private:
  std::map<std::string, ir::Scope> scopes_;
};

}  // namespace

std::vector<ir::Scope> all_scopes(const std::vector<Draft>& drafts, const std::vector<page::Page>& pages) {
  std::unordered_map<const page::Page*, const Draft*> draft_of;
  for (const Draft& draft : drafts) draft_of.emplace(draft.page, &draft);
  Scopes scopes;
  for (const page::Page& page : pages) {
    if (const auto draft = draft_of.find(&page); draft != draft_of.end()) {
      scopes.add(*draft->second);
    } else {
      for (const page::ScopeRow& row : page.scopes) scopes.add(page, row, row.scope.text);
    }
  }
  each_row<page::ScopeRow>(pages, [&](const page::Page& page, const page::ScopeRow& row) {
    scopes.add(page, row, row.scope.text);
  });
  return std::move(scopes).take();
}

}  // namespace ucwagen::resolve
