#include "generator/backend/site/shortest_paths.hpp"

#include <algorithm>
#include <deque>
#include <set>

#include "generator/backend/graph/graph.hpp"

namespace ucwagen::site {
namespace {

using Steps = std::map<std::string, std::vector<Step>>;

Steps link_steps(const ir::Api& api) {
  Steps steps;
  for (const graph::Arrow& arrow : graph::whole(api).arrows)
    steps[arrow.from].push_back({arrow.from, arrow.to, Step::Kind::link, arrow.rels.front()});
  return steps;
}

Steps other_steps(const ir::Api& api) {
  Steps steps;
  for (const ir::Resource& resource : api.resources) {
    for (const ir::Event& event : resource.events) {
      if (ir::find_resource(api, event.sender) != nullptr &&
          ir::find_resource(api, event.resource) != nullptr)
        steps[event.sender].push_back({event.sender, event.resource, Step::Kind::event, event.type});
    }
    const ir::Resource* plain = ir::find_resource(api, resource.rel);
    if (resource.revision > 1 && plain != nullptr && plain != &resource)
      steps[plain->name].push_back(
          {plain->name, resource.name, Step::Kind::revision, std::to_string(resource.revision)});
  }
  return steps;
}

}  // namespace

ShortestPaths::ShortestPaths(const ir::Api& api) {
  if (ir::find_resource(api, start_of_paths) == nullptr) return;
  walk(link_steps(api), other_steps(api));
  for (auto& [from, steps] : tree_) std::ranges::sort(steps, {}, &Step::to);
  count();
}

// Everything that links reach comes first; then one other step makes more links reachable.
void ShortestPaths::walk(const Steps& links, const Steps& others) {
  std::set<std::string> reached = {start_of_paths};
  std::deque<std::string> waiting = {start_of_paths}, passed;
  const auto follow = [&](const Steps& steps, const std::string& at) {
    const auto leaving = steps.find(at);
    if (leaving == steps.end()) return;
    for (const Step& step : leaving->second) {
      if (!reached.insert(step.to).second) continue;
      last_.emplace(step.to, step);
      tree_[at].push_back(step);
      waiting.push_back(step.to);
    }
  };
  while (!waiting.empty() || !passed.empty()) {
    const bool by_link = !waiting.empty();
    std::deque<std::string>& queue = by_link ? waiting : passed;
    const std::string at = queue.front();
    queue.pop_front();
    follow(by_link ? links : others, at);
    if (by_link) passed.push_back(at);
  }
}

void ShortestPaths::count() {
  std::vector<std::string> order = {start_of_paths};
  for (std::size_t i = 0; i < order.size(); ++i)
    for (const Step& step : from(order[i])) order.push_back(step.to);
  for (auto at = order.rbegin(); at != order.rend(); ++at) {
    std::size_t& size = sizes_[*at];
    size = 1;
    for (const Step& step : from(*at)) size += sizes_[step.to];
  }
}

const Step* ShortestPaths::last_step(const std::string& name) const {
  const auto found = last_.find(name);
  return found == last_.end() ? nullptr : &found->second;
}

std::vector<Step> ShortestPaths::to(const std::string& name) const {
  std::vector<Step> steps;
  for (const Step* step = last_step(name); step != nullptr; step = last_step(step->from))
    steps.push_back(*step);
  std::ranges::reverse(steps);
  return steps;
}

const std::vector<Step>& ShortestPaths::from(const std::string& name) const {
  static const std::vector<Step> none;
  const auto found = tree_.find(name);
  return found == tree_.end() ? none : found->second;
}

bool ShortestPaths::reaches(const std::string& name) const { return sizes_.contains(name); }

std::string ShortestPaths::area_of(const std::string& name) const {
  if (!reaches(name)) return {};
  std::string area = name;
  while (sizes_.at(area) < least_area) {
    const Step* step = last_step(area);
    if (step == nullptr) break;
    area = step->from;
  }
  return area;
}

}  // namespace ucwagen::site
