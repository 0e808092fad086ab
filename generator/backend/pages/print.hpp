#pragma once

#include <string>
#include <vector>

#include "generator/backend/pages/markup.hpp"
#include "generator/ir/model.hpp"

/// The canonical form of the reference: facts of the model in, pages of the published dialect out, so that
/// reading a printed page gives the same facts and printing those gives the same bytes.
///
/// The form differs from the published one only where that makes a fact plain: *Type* and *Cardinality*
/// columns, sentences for limits that the text does not state, fenced samples with a blank line between
/// headers and body. Boilerplate that states no fact is left out. Words keep the marks of the pages that they
/// were read from, where those are given: names in code, links.
namespace ucwagen::pages {

/// The page of a resource, to be stored as `<name>_ref.md`.
[[nodiscard]] std::string page(const ir::Resource& resource, const Markup& markup = {});

/// The page of an enumeration, to be stored as `<name>_ref.md`.
[[nodiscard]] std::string page(const ir::Enumeration& enumeration, const Markup& markup = {});

/// The article of errors that any operation may give.
[[nodiscard]] std::string generic_errors(const std::vector<ir::GenericError>& errors,
                                         const Markup& markup = {});

/// The article of HTTP status codes and the names of their errors.
[[nodiscard]] std::string status_errors(const std::vector<ir::StatusError>& errors);

/// The article of permission scopes.
[[nodiscard]] std::string scopes(const std::vector<ir::Scope>& scopes, const Markup& markup = {});

/// The list of all pages with what each is about. It states no fact of its own, and reading it gives none.
[[nodiscard]] std::string index(const ir::Api& api, const Markups& markups = {});

/// A file of the reference: its name without folder, and its text.
struct Page {
  std::string file, text;
};

/// Every page of a reference, sorted by file name; articles only where the model has their facts, and
/// the index as `Index.md`.
[[nodiscard]] std::vector<Page> pages(const ir::Api& api, const Markups& markups = {});

}  // namespace ucwagen::pages
