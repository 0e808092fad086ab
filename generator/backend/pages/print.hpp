#pragma once

#include <string>
#include <vector>

#include "generator/backend/pages/markup.hpp"
#include "generator/ir/model.hpp"

/// Prints the facts of the model as pages in canonical form. Reading a printed page gives the same facts, and
/// printing these gives the same bytes.
///
/// The form differs from the published one only where that states a fact explicitly: *Type* and *Cardinality*
/// columns, sentences for limits that the text does not state, fenced samples with a blank line between
/// headers and body. Boilerplate without facts is left out. Texts keep the code and links of the pages that they
/// were read from, if a Markup is given.
namespace ucwagen::pages {

/// The page of a resource, to be stored as `<name>_ref.md`.
[[nodiscard]] std::string page(const ir::Resource& resource, const Markup& markup = {});

/// The page of an enumeration, to be stored as `<name>_ref.md`.
[[nodiscard]] std::string page(const ir::Enumeration& enumeration, const Markup& markup = {});

/// The article about errors that any operation may return.
[[nodiscard]] std::string generic_errors(const std::vector<ir::GenericError>& errors,
                                         const Markup& markup = {});

/// The article about HTTP status codes and the names of their errors.
[[nodiscard]] std::string status_errors(const std::vector<ir::StatusError>& errors);

/// The article about permission scopes.
[[nodiscard]] std::string scopes(const std::vector<ir::Scope>& scopes, const Markup& markup = {});

/// The list of all pages with their summaries. It states no facts.
[[nodiscard]] std::string index(const ir::Api& api, const Markups& markups = {});

/// A file of the reference: its name without folder, and its text.
struct Page {
  std::string file, text;
};

/// Every page of a reference, sorted by file name, including the index (`Index.md`) and those articles whose facts
/// the model has.
[[nodiscard]] std::vector<Page> pages(const ir::Api& api, const Markups& markups = {});

}  // namespace ucwagen::pages
