#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "generator/frontend/resolve/draft.hpp"
#include "generator/frontend/sample/json_samples.hpp"
#include "generator/frontend/sample/json_tree.hpp"

/// What the samples show: the values of properties and parameters, the form of links.
namespace ucwagen::resolve {

using sample::Json;
using sample::JsonMember;
using sample::JsonSamples;

/// The form of a value in a sample. External resources are links with a "data:" address.
enum class Shape { nothing, boolean, integer, real, string, date, link };

/// A value of one name in one sample.
struct Observed {
  Shape shape = Shape::nothing;
  bool array = false;
  bool own = false;                ///< in the sample of the page that documents the name
  std::string spelled;             ///< the name as the sample spells it: "Uri" for mediaRelayAccessToken.uri
  std::vector<std::string> texts;  ///< of strings, one per element
  ir::Source source;
};

/// The forms in which samples show a rel, and where.
struct LinkForm {
  std::optional<ir::Source> one, many;  ///< first position of each form
};

struct ObservedLink {
  LinkForm link, embedded;
  bool own = false;
};

class Observations {
 public:
  Observations(const std::vector<Draft>& drafts, const JsonSamples& samples);

  /// Values of a property in samples; those of its own page come first.
  [[nodiscard]] const std::vector<Observed>& property(std::string_view resource, std::string_view name) const;
  /// Values of a parameter in the requests of its operation.
  [[nodiscard]] const std::vector<Observed>& parameter(std::string_view resource, std::string_view method,
                                                       std::string_view name) const;
  /// The names that the requests of an operation send, each once, as the samples spell and order them.
  [[nodiscard]] const std::vector<std::string>& sent_names(std::string_view resource,
                                                           std::string_view method) const;
  [[nodiscard]] const ObservedLink* link(std::string_view resource, std::string_view rel) const;

  /// The rel in the page's own sample, for pages where it is not the name of the page.
  [[nodiscard]] const std::map<std::string, std::string>& foreign_rels() const { return foreign_rels_; }
  /// Embedded keys whose object has another rel: "acceptedByParticipant" contains a "participant".
  [[nodiscard]] const std::map<std::string, std::string>& aliases() const { return aliases_; }

 private:
  struct Place {
    const std::string& file;  ///< of the sample
    bool own;
  };

  void read(const Draft& draft, const page::OperationSection& section, const JsonSamples& samples);
  void read_response(const Draft& draft, const page::OperationSection& section, const Json& root,
                     const std::string& file);
  void read_request(const Draft& draft, const page::OperationSection& section, const Json& root,
                    const std::string& file);
  void read_event(const std::string& file, const Json& value);
  void read_resource(const std::string& name, const Json& object, Place place);
  void read_links(const std::string& name, const Json& links, Place place);
  void read_embedded(const std::string& name, const Json& embedded, Place place);

  std::unordered_map<std::string, std::vector<Observed>> values_;
  std::unordered_map<std::string, std::vector<std::string>> sent_;
  std::unordered_set<std::string> sent_once_;
  std::unordered_map<std::string, ObservedLink> links_;
  std::map<std::string, std::string> foreign_rels_, aliases_;
};

}  // namespace ucwagen::resolve
