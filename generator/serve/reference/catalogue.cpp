#include "generator/serve/reference/catalogue.hpp"

#include <algorithm>
#include <tuple>

#include "generator/base/text.hpp"
#include "generator/serve/json_text.hpp"

namespace ucwagen::serve {
namespace {

bool is_success(const std::string& start) {
  const auto blank = start.find(' ');
  return blank != std::string::npos && blank + 1 < start.size() && start[blank + 1] == '2';
}

std::string_view last_segment(std::string_view path) { return path.substr(path.rfind('/') + 1); }

/// The path in a start line such as "GET /path HTTP/1.1", including blanks inside the path.
std::string start_target(const std::string& start) {
  const auto first = start.find(' ');
  if (first == std::string::npos) return {};
  const auto last = start.rfind(" HTTP/");
  return std::string(
      trim(std::string_view(start).substr(first, last == std::string::npos ? last : last - first)));
}

Json parse_body(const ir::Message& message) {
  if (!message.body) return nullptr;
  Json body = Json::parse(*message.body, nullptr, false);
  return body.is_object() ? body : Json(nullptr);
}

}  // namespace

/// An operation with the best of its samples.
struct Catalogue::Sample {
  DocumentedOperation documented;
  std::string path;
  Json document;
  std::string content, content_type;
};

DocumentedOperation Place::find(std::string_view method) const {
  for (const auto& documented : operations)
    if (same_text(documented.operation->method, method)) return documented;
  return {};
}

std::string Place::allowed() const {
  std::vector<std::string> methods;
  for (const auto& documented : operations)
    if (std::ranges::find(methods, documented.operation->method) == methods.end())
      methods.push_back(documented.operation->method);
  if (methods.empty()) methods.emplace_back("GET");
  return joined(methods, ", ");
}

const ir::Resource* link_target(const ir::Api& api, const ir::Resource& resource, const std::string& rel) {
  for (const auto& link : resource.links)
    if (link.rel == rel && link.target) return ir::find_resource(api, *link.target);
  if (const auto* described = ir::described_resource(api, resource.name); described && described != &resource)
    return link_target(api, *described, rel);
  if (const auto alias = api.aliases.find(rel); alias != api.aliases.end())
    return ir::find_resource(api, alias->second);
  return ir::find_resource(api, rel);
}

Catalogue::Catalogue(const ir::Api& api, bool applications) : api_(api), applications_(applications) {
  add_samples();
  close_links();
}

const Place* Catalogue::find(const std::string& path) const {
  const auto found = places_.find(path);
  return found == places_.end() ? nullptr : &found->second;
}

std::string Catalogue::path_of(const std::string& resource) const {
  const auto found = paths_.find(resource);
  return found == paths_.end() ? std::string() : found->second;
}

std::string Catalogue::key(std::string_view href) const {
  if (href.starts_with(base_mark)) href.remove_prefix(std::string_view(base_mark).size());
  if (href.starts_with(application_mark)) return std::string(href.substr(0, href.find('?')));
  std::string path = parse_target(href).path;
  constexpr std::string_view marker = "/applications/";
  const auto found = applications_ ? path.find(marker) : std::string::npos;
  if (found == std::string::npos) return path;
  const auto rest = path.find('/', found + marker.size());
  return application_mark + (rest == std::string::npos ? "" : path.substr(rest));
}

/// The link of a sample with `{app}` and `{base}` instead of the application and host of the sample.
std::string Catalogue::rewritten(std::string_view href) const {
  const Target target = parse_target(href);
  const std::string path = key(href);
  const bool outside = target.absolute && !path.starts_with(application_mark);
  return (outside ? base_mark : "") + path + (target.query.empty() ? "" : "?" + target.query);
}

void Catalogue::add_samples() {
  std::vector<Sample> samples;
  for (const auto& resource : api_.resources) {
    std::string usual = "/" + resource.rel;  // for operations without a request
    for (const auto& operation : resource.operations) {
      Sample sample{{&resource, &operation}, {}, nullptr, {}, {}};
      for (const auto& example : operation.examples) {
        if (example.request && sample.path.empty()) sample.path = key(start_target(example.request->start));
        if (!example.response || !is_success(example.response->start)) continue;
        if (sample.document.is_null()) sample.document = parse_body(*example.response);
        const auto type = find_header(example.response->headers, "Content-Type").value_or("");
        if (type.empty() || !sample.document.is_null() || !sample.content_type.empty()) continue;
        if (media_type(type).find("json") != std::string::npos ||
            media_type(type).find("xml") != std::string::npos)
          continue;
        sample.content = example.response->body.value_or("");
        sample.content_type = type;
      }
      if (const std::string self = self_href(sample.document); sample.path.empty() && !self.empty())
        sample.path = key(self);
      if (sample.path.empty()) sample.path = usual;
      usual = sample.path;
      samples.push_back(std::move(sample));
    }
  }
  // A path belongs to the resource that it is named after; otherwise resources are preferred to aliases.
  std::ranges::stable_sort(samples, [](const Sample& a, const Sample& b) {
    const auto rank = [](const Sample& sample) {
      const auto& resource = *sample.documented.resource;
      return std::tuple(last_segment(sample.path) != resource.rel, resource.alias_of.has_value(),
                        -resource.revision);
    };
    return rank(a) < rank(b);
  });
  for (const auto& sample : samples) add(sample);
}

void Catalogue::add(const Sample& sample) {
  const auto& [resource, operation] = sample.documented;
  const bool reads = same_text(operation->method, "GET");
  std::string path = sample.path;
  if (reads && !sample.document.is_null()) {
    const auto there = places_.find(path);
    // Two resources with the same path: the second one gets another path.
    if (there != places_.end() && there->second.resource && there->second.resource->rel != resource->rel &&
        text_member(there->second.document, "rel") != text_member(sample.document, "rel"))
      path += "/" + resource->rel;
  }
  Place& place = places_[path];
  paths_.emplace(resource->name, path);
  place.operations.push_back(sample.documented);
  if (!reads) return;
  if (place.document.is_null() && !sample.document.is_null()) {
    place.resource = resource;
    place.document = sample.document;
  } else if (place.document.is_null()) {
    place.resource = resource;
    place.content = sample.content;
    place.content_type = sample.content_type;
  }
}

void Catalogue::close_links() {
  std::vector<std::string> work;
  for (const auto& [path, place] : places_) work.push_back(path);
  while (!work.empty()) {
    const std::string path = work.back();
    work.pop_back();
    Place& place = places_[path];
    if (place.document.is_null() || !place.resource) continue;
    Json document = place.document;  // a copy: links may lead to further places of this resource
    if (!document.contains("_links") || !document["_links"].is_object()) document["_links"] = Json::object();
    const ir::Resource& resource = *place.resource;
    document["_links"]["self"]["href"] = rewritten(path);
    close_links(resource, document, work);
    places_[path].document = std::move(document);
  }
}

void Catalogue::close_links(const ir::Resource& resource, Json& document, std::vector<std::string>& added) {
  if (document.contains("_links") && document["_links"].is_object()) {
    Json kept = Json::object();
    for (auto& [rel, link] : document["_links"].items()) {
      if (!link.is_array()) {
        if (close_link(resource, rel, link, added)) kept[rel] = link;
        continue;
      }
      Json list = Json::array();
      for (auto& one : link)
        if (close_link(resource, rel, one, added)) list.push_back(one);
      kept[rel] = std::move(list);
    }
    document["_links"] = std::move(kept);
  }
  if (!document.contains("_embedded") || !document["_embedded"].is_object()) return;
  for (auto& [rel, embedded] : document["_embedded"].items()) {
    const auto* target = link_target(api_, resource, rel);
    if (!target) continue;
    const auto close = [&](Json& one) {
      if (!one.is_object()) return;
      if (const std::string self = self_href(one); !self.empty()) {
        const std::string path = key(self);
        if (places_.find(path) == places_.end()) {
          add_target(*target, path);
          Place& there = places_[path];
          if (there.find("GET").operation || there.operations.empty()) there.document = one;
          there.resource = target;
          added.push_back(path);
        }
      }
      close_links(*target, one, added);
    };
    if (embedded.is_array()) {
      for (auto& one : embedded) close(one);
    } else {
      close(embedded);
    }
  }
}

/// Rewrites a link and makes sure that its target exists. False if that is not possible; the link is then left out.
bool Catalogue::close_link(const ir::Resource& resource, const std::string& rel, Json& link,
                           std::vector<std::string>& added) {
  const std::string href = text_member(link, "href");
  if (!href.starts_with('/') && !href.starts_with(application_mark) && !href.starts_with(base_mark) &&
      !lower_case(href).starts_with("http"))
    return href.starts_with("data:");
  const auto* target = rel == "self" ? &resource : link_target(api_, resource, rel);
  const std::string path = key(href);
  link["href"] = href.starts_with('{') ? href : rewritten(href);
  const auto there = places_.find(path);
  if (there != places_.end()) {
    const std::string own = target ? path + "/" + target->rel : path;
    if (target && there->second.resource && there->second.resource->rel != target->rel &&
        places_.contains(own))
      link["href"] = rewritten(own);
    return true;
  }
  if (!target) return false;
  add_target(*target, path);
  const auto made = places_.find(path);
  if (made == places_.end()) return false;
  added.push_back(path);
  return true;
}

/// Adds a resource at a path that its samples do not show.
void Catalogue::add_target(const ir::Resource& target, const std::string& path) {
  const auto sample = places_.find(path_of(target.name));
  if (sample != places_.end()) {
    Place place = sample->second;
    if (place.document.is_object()) place.document["_links"]["self"]["href"] = rewritten(path);
    places_[path] = std::move(place);
    return;
  }
  const auto* described = ir::described_resource(api_, target.name);
  if (described && described != &target) return add_target(*described, path);
  if (target.properties.empty() && target.links.empty()) return;
  Place place;
  place.resource = &target;
  place.document = {{"rel", target.rel}, {"_links", {{"self", {{"href", rewritten(path)}}}}}};
  places_[path] = std::move(place);
}

}  // namespace ucwagen::serve
