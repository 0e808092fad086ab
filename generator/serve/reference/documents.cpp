#include "generator/serve/reference/documents.hpp"

#include <algorithm>
#include <functional>

#include "generator/serve/json_text.hpp"

namespace ucwagen::serve {

const Place* Documents::place(const std::string& path) const {
  const auto entry = entries_.find(path);
  if (entry == entries_.end()) return catalogue_->find(path);
  return entry->second.document ? entry->second.like : nullptr;
}

std::optional<Json> Documents::read(const std::string& path) const {
  if (const auto entry = entries_.find(path); entry != entries_.end()) return entry->second.document;
  const Place* place = catalogue_->find(path);
  if (!place || place->document.is_null()) return std::nullopt;
  return place->document;
}

std::string Documents::etag(const std::string& path) const {
  constexpr std::size_t ten_digits = 10000000000;
  const auto entry = entries_.find(path);
  const auto seed =
      std::hash<std::string>{}(path) +
      static_cast<std::size_t>(entry == entries_.end() ? 0 : entry->second.version) * 2654435761U;
  return std::to_string(seed % ten_digits);
}

void Documents::write(const std::string& path, Json document) {
  Entry& entry = entries_[path];
  if (!entry.like) entry.like = catalogue_->find(path);
  entry.document = std::move(document);
  ++entry.version;
}

void Documents::create(const std::string& path, const ir::Resource& resource, Json document) {
  Entry& entry = entries_[path];
  entry.own = std::make_unique<Place>();
  // Revisions of a resource share its path.
  for (const auto& other : catalogue_->api().resources)
    if (other.rel == resource.rel && !other.alias_of)
      for (const auto& operation : other.operations) entry.own->operations.push_back({&other, &operation});
  std::stable_sort(entry.own->operations.begin(), entry.own->operations.end(),
                   [](const auto& a, const auto& b) { return a.resource->revision > b.resource->revision; });
  entry.own->resource = &resource;
  entry.like = entry.own.get();
  entry.document = std::move(document);
  ++entry.version;
}

void Documents::remove(const std::string& path) {
  const std::string below = path + '/';
  for (auto& [other, entry] : entries_)
    if (other.starts_with(below)) entry.document.reset();
  for (const auto& [other, place] : catalogue_->places())
    if (other.starts_with(below)) entries_[other].document.reset();
  Entry& entry = entries_[path];
  entry.document.reset();
  ++entry.version;
  forget_in_collections(path);
}

void Documents::forget_in_collections(const std::string& path) {
  const auto is_it = [&](const Json& one) {
    const std::string self = self_href(one), href = self.empty() ? text_member(one, "href") : self;
    return !href.empty() && catalogue_->key(href) == path;
  };
  for (std::string above = path; above.rfind('/') != std::string::npos && above.rfind('/') > 0;) {
    above.resize(above.rfind('/'));
    auto document = read(above);
    if (!document || !document->is_object()) continue;
    bool changed = false;
    for (const char* part : {"_links", "_embedded"}) {
      if (!document->contains(part) || !(*document)[part].is_object()) continue;
      Json kept = Json::object();
      for (auto& [rel, list] : (*document)[part].items()) {
        if (!list.is_array()) {
          if (rel != "self" && is_it(list)) {
            changed = true;
          } else {
            kept[rel] = list;
          }
          continue;
        }
        Json rest = Json::array();
        for (auto& one : list)
          if (!is_it(one)) rest.push_back(one);
        changed = changed || rest.size() != list.size();
        kept[rel] = std::move(rest);
      }
      (*document)[part] = std::move(kept);
    }
    if (changed) write(above, std::move(*document));
  }
}

void for_each_href(Json& document, const std::function<void(std::string&)>& change) {
  if (document.is_array()) {
    for (auto& one : document) for_each_href(one, change);
  } else if (document.is_object()) {
    for (auto& [name, value] : document.items()) {
      if (name == "href" && value.is_string()) {
        change(value.get_ref<std::string&>());
      } else if (value.is_structured()) {
        for_each_href(value, change);
      }
    }
  }
}

bool same_etag(std::string_view header, std::string_view etag) {
  for (const auto& part : split(header, ',')) {
    std::string_view one = trim(part);
    if (one.starts_with("W/")) one.remove_prefix(2);
    if (one.size() >= 2 && one.front() == '"' && one.back() == '"') one = one.substr(1, one.size() - 2);
    if (one == etag || one == "*") return true;
  }
  return false;
}

std::optional<Refusal> check_precondition(const Request& request, const std::string& etag,
                                          const DocumentedOperation& documented) {
  const auto header = request.header("If-Match");
  if (header && same_etag(*header, etag)) return std::nullopt;
  Refusal refusal;
  refusal.status = header ? 412 : 428;
  refusal.message = header ? "The resource has changed. Get it again, and send its new ETag in If-Match."
                           : "A PUT needs the header If-Match with the ETag of the resource.";
  refusal.violations.push_back({fact_path(documented), documented.operation->source,
                                header ? "If-Match holds an ETag that is out of date" : "If-Match is missing",
                                "", true});
  return refusal;
}

}  // namespace ucwagen::serve
