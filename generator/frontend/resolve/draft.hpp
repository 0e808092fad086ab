#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/frontend/page/page.hpp"
#include "generator/frontend/phrase/phrase.hpp"
#include "generator/ir/model.hpp"

/// The model while it is made: resources with all that their own page says, still without what other pages
/// add.
namespace ucwagen::resolve {

/// An operation's cells taken apart, in the order of its parameters in the model.
struct DraftOperation {
  std::vector<phrase::Phrase> query, body;
  std::vector<ir::Source> response_items;  ///< where the items of its response stand
};

/// A resource of the model beside the page it was read from. Properties and operations stand in page order,
/// so that row, phrase and fact share an index.
struct Draft {
  const page::Page* page = nullptr;
  ir::Resource resource;
  std::vector<phrase::Phrase> properties;
  std::vector<DraftOperation> operations;
};

/// Drafts of all resource pages, sorted by name. Of two pages with one name the first counts.
[[nodiscard]] std::vector<Draft> draft_resources(const std::vector<page::Page>& pages);

/// The enumerations of all pages, as their pages have them. Of two pages with one name the first counts.
[[nodiscard]] std::vector<ir::Enumeration> draft_enumerations(const std::vector<page::Page>& pages);

/// The part of a draft that its operations are; called by draft_resources.
void draft_operations(Draft& draft);

/// A row's description taken apart. A page may give the type in a column of its own; that column then wins
/// over the end of the description.
[[nodiscard]] phrase::Phrase typed_phrase(const page::Row& row, std::size_t description, std::size_t type);

[[nodiscard]] ir::Source source_of(const page::Page& page, const page::Row& row);
[[nodiscard]] ir::Source source_of(const page::Page& page, const page::Prose& prose);
[[nodiscard]] ir::Message message_of(const page::Page& page, const page::Sample& sample);

/// The text of a cell; empty where the row is too short.
[[nodiscard]] const std::string& cell_text(const page::Row& row, std::size_t column);

/// The HTTP status (100 to 599) of a cell. A row without one states no error that a client could meet: it is
/// left out of the model, and the reader of pages has reported it.
[[nodiscard]] std::optional<int> status_code(const std::string& cell);

}  // namespace ucwagen::resolve
