#pragma once

#include <map>
#include <string>
#include <vector>

#include "generator/ir/model.hpp"

namespace ucwagen::site {

/// The resource from which all others are reached.
inline constexpr const char* start_of_paths = "application";

/// The last step of a path to a resource.
struct Step {
  enum class Kind { link, event, revision };
  std::string from, to;
  Kind kind = Kind::link;
  std::string name;  ///< the rel, the type of the event, or the number of the revision
};

/// The shortest path from `application` to each resource: by links alone if they lead there; else an event reports the
/// resource, or it is a later revision of one that is reached.
class ShortestPaths {
 public:
  explicit ShortestPaths(const ir::Api& api);

  /// From `application` on; empty for `application` itself and for what is not reached.
  [[nodiscard]] std::vector<Step> to(const std::string& name) const;
  /// nullptr for `application` and for what is not reached.
  [[nodiscard]] const Step* last_step(const std::string& name) const;
  /// What is reached from a resource in one step, in the order of the names.
  [[nodiscard]] const std::vector<Step>& from(const std::string& name) const;
  [[nodiscard]] bool reaches(const std::string& name) const;
  /// The nearest resource on the path through which at least `least_area` resources are reached, the resource itself
  /// counted. Empty for what is not reached.
  [[nodiscard]] std::string area_of(const std::string& name) const;

  static constexpr std::size_t least_area = 12;

 private:
  using Steps = std::map<std::string, std::vector<Step>>;
  void walk(const Steps& links, const Steps& others);
  void count();

  std::map<std::string, Step> last_;
  Steps tree_;
  std::map<std::string, std::size_t> sizes_;
};

}  // namespace ucwagen::site
