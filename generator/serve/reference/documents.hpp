#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "generator/serve/reference/catalogue.hpp"
#include "generator/serve/reference/inputs.hpp"

namespace ucwagen::serve {

/// The documents of a reference with the changes of clients. Only changes are stored; other documents are read
/// from the catalogue.
class Documents {
 public:
  explicit Documents(const Catalogue& catalogue) : catalogue_(&catalogue) {}

  /// The document and operations at a path; nullptr if there are none, or if they were removed.
  [[nodiscard]] const Place* place(const std::string& path) const;
  [[nodiscard]] std::optional<Json> read(const std::string& path) const;
  [[nodiscard]] std::string etag(const std::string& path) const;
  [[nodiscard]] const Catalogue& catalogue() const { return *catalogue_; }

  void write(const std::string& path, Json document);
  /// Adds a document that no sample shows, with the operations of `resource`.
  void create(const std::string& path, const ir::Resource& resource, Json document);
  /// Removes a document, the documents below it, and its entry in every collection above it.
  void remove(const std::string& path);

  /// An unused number for the path of a new document.
  [[nodiscard]] std::string new_id() { return std::to_string(++last_id_); }

 private:
  struct Entry {
    std::optional<Json> document;  ///< empty: removed
    const Place* like = nullptr;   ///< the place whose operations it has
    std::unique_ptr<Place> own;
    int version = 0;
  };
  void forget_in_collections(const std::string& path);
  /// nullptr if there is no document.
  [[nodiscard]] const Json* stored(const std::string& path) const;
  [[nodiscard]] bool has_removed() const;
  /// Removes the links to removed documents, and embedded documents that were removed. True if there were any.
  bool drop_removed(Json& document) const;

  const Catalogue* catalogue_;
  std::map<std::string, Entry> entries_;
  int last_id_ = 1000;
};

/// Carries out an operation on documents: GET reads, PUT replaces, DELETE removes, POST
/// changes its document or adds to its collection.
class DocumentOperations {
 public:
  DocumentOperations(const ir::Api& api, Documents& documents, bool put_token)
      : api_(api), documents_(documents), put_token_(put_token) {}

  /// The inputs must have passed check_inputs.
  [[nodiscard]] Answer run(const std::string& path, const Place& place, const DocumentedOperation& documented,
                           const Inputs& inputs, const Request& request);
  /// GET of a path without documented operations.
  [[nodiscard]] Answer read(const std::string& path, const Place& place, const Request& request);

 private:
  [[nodiscard]] Answer replace(const std::string& path, const Place& place,
                               const DocumentedOperation& documented, const Inputs& inputs,
                               const Request& request);
  [[nodiscard]] Answer post(const std::string& path, const Place& place,
                            const DocumentedOperation& documented, const Inputs& inputs);
  [[nodiscard]] std::optional<std::string> create_item(const std::string& path, const Place& place,
                                                       const ir::Operation& operation, const Inputs& inputs);
  bool change(const std::string& path, const Inputs& inputs);

  const ir::Api& api_;
  Documents& documents_;
  bool put_token_;
};

/// Name and value of the property that a PUT must send back.
inline constexpr const char* put_token_name = "7d1f0a42-3c5e-4b8a-9e26-51c0d7f8b913";
inline constexpr const char* put_token_value = "please pass this in a PUT request";

/// Calls `change` with each href of a document, including those of embedded documents.
void for_each_href(Json& document, const std::function<void(std::string&)>& change);

/// Compares If-Match with the current ETag: 428, 412, or nothing.
[[nodiscard]] std::optional<Refusal> check_precondition(const Request& request, const std::string& etag,
                                                        const DocumentedOperation& documented);
[[nodiscard]] bool same_etag(std::string_view header, std::string_view etag);

}  // namespace ucwagen::serve
