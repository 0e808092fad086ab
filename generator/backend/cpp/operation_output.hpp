#pragma once

#include <string>
#include <vector>

#include "generator/backend/cpp/type_names.hpp"
#include "generator/ir/model.hpp"

/// What the C++ form of an operation is, decided from the facts of its page.
namespace ucwagen::cpp {

/// What an operation gives when it succeeds.
struct Output {
  enum class Kind { resource, created, nothing, content, event_batch };
  Kind kind = Kind::nothing;
  std::string resource;  ///< name of the resource; only for Kind::resource
};

/// The page's words on the response body and its sample of an answer, where they differ the sample: many
/// pages list a resource as the response of an operation that answers 201 without a body, and tells of the
/// resource in an event.
[[nodiscard]] Output output_of(const Catalogue& catalogue, const ir::Resource& resource,
                               const ir::Operation& operation);

/// Where a parameter may travel.
enum class Place { body, query, both, raw_body };

/// A parameter of the query table, the body table or both.
struct Merged {
  const ir::Parameter* parameter = nullptr;  ///< the twin that knows more
  Place place = Place::body;
  bool required = false;
};

/// Query parameters in page order, then the body parameters that have no twin among them.
[[nodiscard]] std::vector<Merged> merged_parameters(const ir::Operation& operation);

/// An error that the page documents, once for each (error, subcode).
struct DocumentedError {
  const ir::Error* error = nullptr;
  std::string name;  ///< of its enumerator, unique in the operation
};
[[nodiscard]] std::vector<DocumentedError> documented_errors(const ir::Operation& operation);

/// Whether a body of this media type is one object of parameters (JSON or XML), not a text of its own.
[[nodiscard]] bool is_structured(const std::string& media_type);

}  // namespace ucwagen::cpp
