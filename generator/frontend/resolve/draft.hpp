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

/// A row beside what its words say and the fact that is made of it. The fact stands in the draft's resource,
/// whose lists do not grow any more once the draft is made.
template <typename Row, typename Fact>
struct Drafted {
  const Row* row = nullptr;
  phrase::Phrase phrase;
  Fact* fact = nullptr;
};

using DraftProperty = Drafted<page::PropertyRow, ir::Property>;
using DraftParameter = Drafted<page::ParameterRow, ir::Parameter>;

/// An item of a response, which has no source of its own in the model.
struct DraftItem {
  const page::ItemRow* row = nullptr;
  ir::Source source;
  ir::ResponseItem* fact = nullptr;
};

struct DraftOperation {
  const page::OperationSection* section = nullptr;
  ir::Operation* fact = nullptr;
  std::vector<DraftParameter> query, body;
  std::vector<DraftItem> items;
};

/// A resource of the model beside the page it was read from.
struct Draft {
  const page::Page* page = nullptr;
  ir::Resource resource;
  std::vector<DraftProperty> properties;
  std::vector<DraftOperation> operations;

  Draft() = default;
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  Draft(Draft&&) = default;
  Draft& operator=(Draft&&) = default;
  ~Draft() = default;
};

/// Drafts of all resource pages, sorted by name. Of two pages with one name the first counts.
[[nodiscard]] std::vector<Draft> draft_resources(const std::vector<page::Page>& pages);

/// The enumerations of all pages, as their pages have them. Of two pages with one name the first counts.
[[nodiscard]] std::vector<ir::Enumeration> draft_enumerations(const std::vector<page::Page>& pages);

/// The part of a draft that its operations are; called by draft_resources.
void draft_operations(Draft& draft);

/// A row's description taken apart. A page may give the type in a column of its own; that column then wins
/// over the end of the description.
[[nodiscard]] phrase::Phrase typed_phrase(const page::Prose& description, const page::Prose& type);
[[nodiscard]] phrase::Phrase typed_phrase(const auto& row) { return typed_phrase(row.description, row.type); }

[[nodiscard]] ir::Source source_of(const page::Page& page, const page::RowPlace& row);
[[nodiscard]] ir::Message message_of(const page::Page& page, const page::Sample& sample);

/// The HTTP status (100 to 599) of a cell. A row without one states no error that a client could meet: it is
/// left out of the model, and the reader of pages has reported it.
[[nodiscard]] std::optional<int> status_code(const std::string& cell);

}  // namespace ucwagen::resolve
