#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "generator/serve/answer.hpp"

/// The documents and operations of a reference, by the paths in its samples.
namespace ucwagen::serve {

struct DocumentedOperation {
  const ir::Resource* resource = nullptr;
  const ir::Operation* operation = nullptr;
};

/// The document and the operations at one path.
struct Place {
  const ir::Resource* resource = nullptr;       ///< of the document
  Json document;                                ///< null if there are only operations such as POST
  std::vector<DocumentedOperation> operations;  ///< later revisions first
  std::string content, content_type;            ///< for a GET that returns neither JSON nor XML

  /// The operation of a method in the latest revision; empty if there is none.
  [[nodiscard]] DocumentedOperation find(std::string_view method) const;
  /// The methods, for the header Allow: "GET, PUT".
  [[nodiscard]] std::string allowed() const;
};

/// Placeholders: for the path of an application, if the reference has applications, and for scheme and
/// host in samples. Both are replaced when a document is served.
inline constexpr const char* application_mark = "{app}";
inline constexpr const char* base_mark = "{base}";

/// Every documented path. Every link of every document leads to one of these paths.
class Catalogue {
 public:
  /// `applications`: paths below /applications/101 belong to the application of the request.
  Catalogue(const ir::Api& api, bool applications);

  [[nodiscard]] const Place* find(const std::string& path) const;
  [[nodiscard]] const std::map<std::string, Place>& places() const { return places_; }
  [[nodiscard]] const ir::Api& api() const { return api_; }

  /// The path of the operations of a resource; empty if it has none.
  [[nodiscard]] std::string path_of(const std::string& resource) const;

  /// A path or URL of a sample as a key: no scheme, no host, no query, `{app}` for the application.
  [[nodiscard]] std::string key(std::string_view href) const;

 private:
  struct Sample;
  void add_samples();
  void add(const Sample& sample);
  void close_links();
  void close_links(const ir::Resource& resource, Json& document, std::vector<std::string>& added);
  bool close_link(const ir::Resource& resource, const std::string& rel, Json& link,
                  std::vector<std::string>& added);
  void add_target(const ir::Resource& target, const std::string& path);
  [[nodiscard]] std::string rewritten(std::string_view href) const;

  const ir::Api& api_;
  bool applications_;
  std::map<std::string, Place> places_;
  std::map<std::string, std::string> paths_;  ///< by the name of the resource
};

/// The resource that a link of a resource leads to, by its row or, without one, by its rel.
[[nodiscard]] const ir::Resource* link_target(const ir::Api& api, const ir::Resource& resource,
                                              const std::string& rel);

}  // namespace ucwagen::serve
