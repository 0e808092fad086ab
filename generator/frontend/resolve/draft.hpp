#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/frontend/page/page.hpp"
#include "generator/frontend/phrase/phrase.hpp"
#include "generator/ir/model.hpp"

/// The model under construction: resources with the facts of their own page, without those that other pages
/// add.
namespace ucwagen::resolve {

/// The parsed cells of an operation, in the order of its parameters in the model.
struct DraftOperation {
  std::vector<phrase::Phrase> query, body;
  std::vector<ir::Source> response_items;  ///< positions of the items of its response
};

/// A resource of the model and the page that it was read from. Properties and operations are in page order,
/// so that row, phrase and fact have the same index.
struct Draft {
  const page::Page* page = nullptr;
  ir::Resource resource;
  std::vector<phrase::Phrase> properties;
  std::vector<DraftOperation> operations;
};

/// Drafts of all resource pages, sorted by name. Of two pages with the same name the first is used.
[[nodiscard]] std::vector<Draft> draft_resources(const std::vector<page::Page>& pages);

/// The enumerations of all pages, as their pages have them. Of two pages with the same name the first is used.
[[nodiscard]] std::vector<ir::Enumeration> draft_enumerations(const std::vector<page::Page>& pages);

/// Adds the operations to a draft; called by draft_resources.
void draft_operations(Draft& draft);

/// The parsed description of a row. A type in a Type column is preferred to one at the end of the
/// description.
[[nodiscard]] phrase::Phrase typed_phrase(const page::Row& row, std::size_t description, std::size_t type);

[[nodiscard]] ir::Source source_of(const page::Page& page, const page::Row& row);
[[nodiscard]] ir::Source source_of(const page::Page& page, const page::Prose& prose);
[[nodiscard]] ir::Message message_of(const page::Page& page, const page::Sample& sample);
[[nodiscard]] Location location_of(const ir::Source& source);

/// The text of a cell; empty if the row is too short.
[[nodiscard]] const std::string& cell_text(const page::Row& row, std::size_t column);

/// The HTTP status (100 to 599) in a cell. A row without a status is left out of the model; the reader of pages has
/// already reported it.
[[nodiscard]] std::optional<int> status_code(const std::string& cell);

}  // namespace ucwagen::resolve
