#include "generator/frontend/resolve/article_facts.hpp"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "generator/frontend/resolve/enumeration_catalogue.hpp"
#include "generator/frontend/resolve/type_candidates.hpp"

namespace ucwagen::resolve {

namespace {

/// Whether each header cell starts with the wanted word, without regard to case. The rest of the cells varies.
bool has_header(const page::ArticleTable& table, std::initializer_list<std::string_view> wanted) {
  return table.header.size() >= wanted.size() &&
         std::equal(wanted.begin(), wanted.end(), table.header.begin(),
                    [](std::string_view word, const page::Prose& cell) {
                      return lower_case(cell.text).starts_with(word);
                    });
}

/// Calls visit(page, table) for every article table of this header.
template <typename Visit>
void each_table(const std::vector<page::Page>& pages, std::initializer_list<std::string_view> header,
                Visit visit) {
  for (const page::Page& page : pages) {
    for (const page::ArticleTable& table : page.article_tables) {
      if (has_header(table, header)) visit(page, table);
    }
  }
}

bool is_generic_article(const page::Page& page) {
  return lower_case(page.name) == "genericsynchronouserrors";
}

}  // namespace

std::optional<ArticleMember> error_body_member(const std::vector<page::Page>& pages,
                                               const std::string& name) {
  std::optional<ArticleMember> found;
  each_table(pages, {"property", "type"}, [&](const page::Page& page, const page::ArticleTable& table) {
    for (const page::Row& row : table.rows) {
      if (found || cell_text(row, 0) != name) continue;
      phrase::Phrase phrase;
      phrase.type = phrase::parse_type(cell_text(row, 1));
      // "href" and "Property bag" are not types of properties. Enumerations are only taken from the page itself.
      if (!phrase.type || phrase.type->base == phrase::Base::enumeration) continue;
      const ir::Source source = source_of(page, row);
      if (const auto candidate = stated(phrase, source, Catalogue({}))) found = {candidate->type, source};
    }
  });
  return found;
}

/// Generic errors. Two articles list them; the one that is only about generic errors is used, since its list is
/// longer.
std::vector<ir::GenericError> generic_errors(const std::vector<page::Page>& pages) {
  const bool own_article = std::ranges::any_of(pages, is_generic_article);
  std::vector<ir::GenericError> errors;
  std::unordered_set<std::string> known;
  each_table(pages, {"error", "description"}, [&](const page::Page& page, const page::ArticleTable& table) {
    if (own_article && !is_generic_article(page)) return;
    for (const page::Row& row : table.rows) {
      const std::string& name = cell_text(row, 0);
      if (known.insert(name).second) errors.push_back({name, cell_text(row, 1), source_of(page, row)});
    }
  });
  return errors;
}

std::vector<ir::StatusError> status_errors(const std::vector<page::Page>& pages) {
  std::vector<ir::StatusError> errors;
  each_table(pages, {"http status", "error", "can appear"},
             [&](const page::Page& page, const page::ArticleTable& table) {
               for (const page::Row& row : table.rows) {
                 const auto status = status_code(cell_text(row, 0));
                 if (!status) continue;
                 ir::StatusError& error = errors.emplace_back();
                 error.status = *status;
                 error.name = cell_text(row, 1);
                 error.in_events = lower_case(cell_text(row, 2)) == "yes";
                 error.source = source_of(page, row);
               }
             });
  return errors;
}

std::vector<ir::Scope> all_scopes(const std::vector<page::Page>& pages) {
  std::map<std::string, ir::Scope> scopes;
  const auto add = [&](const page::Page& page, const page::Row& row) {
    const std::string& name = cell_text(row, 0);
    const auto [known, is_new] = scopes.try_emplace(name);
    // The scopes table of a formatted page has only names; the article has the other columns.
    if (!is_new && !known->second.permission.empty()) return;
    known->second = {name, cell_text(row, 1), cell_text(row, 2), source_of(page, row)};
  };
  for (const page::Page& page : pages) {
    for (const page::Row& row : page.scopes) add(page, row);
  }
  each_table(pages, {"scope", "permission", "description"},
             [&](const page::Page& page, const page::ArticleTable& table) {
               for (const page::Row& row : table.rows) add(page, row);
             });
  std::vector<ir::Scope> sorted;
  for (auto& [name, scope] : scopes) sorted.push_back(std::move(scope));
  return sorted;
}

}  // namespace ucwagen::resolve
