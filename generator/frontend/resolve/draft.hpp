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

/// A row, its parsed phrase and its fact. The fact is an element of the draft's resource, whose lists do not grow
/// after the draft was made.
template <typename Row, typename Fact>
struct Drafted {
  const Row* row = nullptr;
  phrase::Phrase phrase;
  Fact* fact = nullptr;
};

using DraftProperty = Drafted<page::PropertyRow, ir::Property>;
using DraftParameter = Drafted<page::ParameterRow, ir::Parameter>;

struct DraftLink {
  const page::LinkRow* row = nullptr;
  ir::Link* fact = nullptr;
};

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

/// A resource of the model and the page that it was read from.
struct Draft {
  const page::Page* page = nullptr;
  ir::Resource resource;
  std::vector<DraftProperty> properties;
  std::vector<DraftLink> links;
  std::vector<DraftOperation> operations;

  Draft() = default;
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  Draft(Draft&&) = default;
  Draft& operator=(Draft&&) = default;
  ~Draft() = default;
};

/// Drafts of all resource pages, sorted by name. Of two pages with the same name the first is used.
[[nodiscard]] std::vector<Draft> draft_resources(const std::vector<page::Page>& pages);

/// The enumerations of all pages, as their pages have them. Of two pages with the same name the first is used.
[[nodiscard]] std::vector<ir::Enumeration> draft_enumerations(const std::vector<page::Page>& pages);

/// Adds the operations to a draft; called by draft_resources.
void draft_operations(Draft& draft);

/// The parsed description of a row. A type in a Type column is preferred to one at the end of the
/// description.
[[nodiscard]] phrase::Phrase typed_phrase(const page::Prose& description, const page::Prose& type);
[[nodiscard]] phrase::Phrase typed_phrase(const auto& row) { return typed_phrase(row.description, row.type); }

[[nodiscard]] ir::Source source_of(const page::Page& page, const page::RowPlace& row);
[[nodiscard]] ir::Message message_of(const page::Page& page, const page::Sample& sample);

}  // namespace ucwagen::resolve
