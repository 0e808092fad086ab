#include "generator/backend/graph/graph.hpp"

#include <algorithm>
#include <deque>

namespace ucwagen::graph {
namespace {

/// The part of the graph with these nodes and the arrows between them.
Graph part(const Graph& graph, const std::set<std::string>& nodes) {
  Graph kept;
  kept.nodes.assign(nodes.begin(), nodes.end());
  std::ranges::copy_if(graph.arrows, std::back_inserter(kept.arrows), [&](const Arrow& arrow) {
    return nodes.contains(arrow.from) && nodes.contains(arrow.to);
  });
  return kept;
}

}  // namespace

Graph whole(const ir::Api& api) {
  Graph graph;
  std::map<std::pair<std::string, std::string>, Arrow> arrows;
  for (const ir::Resource& resource : api.resources) {
    graph.nodes.push_back(resource.name);
    for (const ir::Link& link : resource.links) {
      if (link.rel == "self" || !link.target || ir::find_resource(api, *link.target) == nullptr) continue;
      const bool embedded = link.embedded.value_or(false);
      const auto [at, first] =
          arrows.try_emplace({resource.name, *link.target}, Arrow{resource.name, *link.target, {}, true});
      Arrow& arrow = at->second;
      arrow.embedded = arrow.embedded && embedded;
      if (std::ranges::find(arrow.rels, link.rel) == arrow.rels.end()) arrow.rels.push_back(link.rel);
    }
  }
  for (auto& [ends, arrow] : arrows) {
    std::ranges::sort(arrow.rels);
    graph.arrows.push_back(std::move(arrow));
  }
  return graph;
}

Graph around(const Graph& graph, const std::string& resource, int depth) {
  std::set<std::string> nodes = {resource};
  for (int step = 0; step < depth; ++step) {
    std::set<std::string> next = nodes;
    for (const Arrow& arrow : graph.arrows) {
      if (nodes.contains(arrow.from)) next.insert(arrow.to);
      if (nodes.contains(arrow.to)) next.insert(arrow.from);
    }
    if (next == nodes) break;
    nodes = std::move(next);
  }
  return part(graph, nodes);
}

Graph tree(const Graph& graph, const std::string& root) {
  std::map<std::string, std::vector<const Arrow*>> leaving;
  for (const Arrow& arrow : graph.arrows) leaving[arrow.from].push_back(&arrow);
  std::set<std::string> reached = {root};
  Graph found;
  std::deque<std::string> waiting = {root};
  while (!waiting.empty()) {
    const std::string at = waiting.front();
    waiting.pop_front();
    for (const Arrow* arrow : leaving[at]) {
      if (!reached.insert(arrow->to).second) continue;
      found.arrows.push_back(*arrow);
      waiting.push_back(arrow->to);
    }
  }
  found.nodes.assign(reached.begin(), reached.end());
  return found;
}

}  // namespace ucwagen::graph
