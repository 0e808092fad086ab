#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "generator/serve/answer.hpp"

/// What the samples of a reference show, by the paths that they show it at.
namespace ucwagen::serve {

struct DocumentedOperation {
  const ir::Resource* resource = nullptr;
  const ir::Operation* operation = nullptr;
};

/// What is to be had at one path.
struct Place {
  const ir::Resource* resource = nullptr;       ///< of the document
  Json document;                                ///< null where there is only something to POST to
  std::vector<DocumentedOperation> operations;  ///< later revisions first
  std::string content, content_type;            ///< of a GET that gives neither JSON nor XML

  /// The operation of a method: that of the latest revision. An operation without one is empty.
  [[nodiscard]] DocumentedOperation find(std::string_view method) const;
  /// The methods, for the header Allow: "GET, PUT".
  [[nodiscard]] std::string allowed() const;
};

/// Stands for the path of an application in the paths of a reference that has applications, and for scheme and
/// host where a sample writes them. Documents are served with both replaced.
inline constexpr const char* application_mark = "{app}";
inline constexpr const char* base_mark = "{base}";

/// Every documented path. Any link of any document in it leads to a path in it.
class Catalogue {
 public:
  /// `applications`: paths below /applications/101 belong to whatever application asks.
  Catalogue(const ir::Api& api, bool applications);

  [[nodiscard]] const Place* find(const std::string& path) const;
  [[nodiscard]] const std::map<std::string, Place>& places() const { return places_; }
  [[nodiscard]] const ir::Api& api() const { return api_; }

  /// Where the operations of a resource are; empty if it has none.
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
