#pragma once

#include <iosfwd>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "generator/ir/model.hpp"

/// The resources and the links between them.
namespace ucwagen::graph {

/// All links from one resource to another, as one arrow.
struct Arrow {
  std::string from, to;
  std::vector<std::string> rels;  ///< sorted
  bool embedded = false;          ///< all of them are embedded in `from`
};

struct Graph {
  std::vector<std::string> nodes;  ///< sorted
  std::vector<Arrow> arrows;       ///< by from and to
};

[[nodiscard]] Graph whole(const ir::Api& api);
/// The part that is at most `depth` arrows away from a resource, in both directions of the arrows.
[[nodiscard]] Graph around(const Graph& graph, const std::string& resource, int depth);
/// The shortest path from a resource to each other one.
[[nodiscard]] Graph tree(const Graph& graph, const std::string& root);

enum class Language { dot, mermaid };
void write(const Graph& graph, Language language, std::ostream& out);

}  // namespace ucwagen::graph
