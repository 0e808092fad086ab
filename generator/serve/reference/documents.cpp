#include "generator/serve/reference/documents.hpp"

#include <algorithm>
#include <functional>

#include "generator/serve/json_text.hpp"

namespace ucwagen::serve {
namespace {

using Gone = std::function<bool(const std::string& href)>;

bool drop(Json& document, const Gone& is_gone);

/// Drops a link or an embedded document, or those of an array. True if something was dropped.
bool drop_member(Json& members, const std::string& rel, const Gone& is_gone) {
  const auto leads_there = [&](const Json& one) {
    const std::string self = self_href(one), href = self.empty() ? text_member(one, "href") : self;
    return !href.empty() && is_gone(href);
  };
  Json& member = members[rel];
  if (!member.is_array()) {
    if (!leads_there(member)) return drop(member, is_gone);
    members.erase(rel);
    return true;
  }
  bool dropped = false;
  Json rest = Json::array();
  for (auto& one : member) {
    if (leads_there(one)) {
      dropped = true;
    } else {
      dropped = drop(one, is_gone) || dropped;
      rest.push_back(std::move(one));
    }
  }
  member = std::move(rest);
  return dropped;
}

/// Drops the links and embedded documents that are gone. True if there were any.
bool drop(Json& document, const Gone& is_gone) {
  if (!document.is_object()) return false;
  bool dropped = false;
  for (const char* part : {"_links", "_embedded"}) {
    if (!document.contains(part) || !document[part].is_object()) continue;
    std::vector<std::string> rels;
    for (const auto& [rel, member] : document[part].items())
      if (rel != "self") rels.push_back(rel);
    for (const auto& rel : rels) dropped = drop_member(document[part], rel, is_gone) || dropped;
  }
  return dropped;
}

}  // namespace

const Place* Documents::place(const std::string& path) const {
  const auto entry = entries_.find(path);
  if (entry == entries_.end()) return catalogue_->find(path);
  return entry->second.document ? entry->second.like : nullptr;
}

const Json* Documents::stored(const std::string& path) const {
  const auto entry = entries_.find(path);
  if (entry != entries_.end()) return entry->second.document ? &*entry->second.document : nullptr;
  const Place* place = catalogue_->find(path);
  return place && !place->document.is_null() ? &place->document : nullptr;
}

bool Documents::has_removed() const {
  return std::ranges::any_of(entries_, [](const auto& entry) { return !entry.second.document; });
}

bool Documents::drop_removed(Json& document) const {
  return drop(document, [&](const std::string& href) {
    const auto there = entries_.find(catalogue_->key(href));
    return there != entries_.end() && !there->second.document;
  });
}

std::optional<Json> Documents::read(const std::string& path) const {
  const Json* as_stored = stored(path);
  if (as_stored == nullptr) return std::nullopt;
  Json document = *as_stored;
  if (has_removed()) drop_removed(document);
  return document;
}

std::string Documents::etag(const std::string& path) const {
  constexpr std::size_t ten_digits = 10000000000;
  const auto entry = entries_.find(path);
  auto seed = std::hash<std::string>{}(path) +
              static_cast<std::size_t>(entry == entries_.end() ? 0 : entry->second.version) * 2654435761U;
  // A document also changes when one that it links to is deleted.
  const Json* as_stored = stored(path);
  if (as_stored != nullptr && has_removed()) {
    Json shown = *as_stored;
    if (drop_removed(shown)) seed += std::hash<std::string>{}(shown.dump());
  }
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
  // Revisions of a resource have the same path.
  for (const auto& other : catalogue_->api().resources)
    if (other.rel == resource.rel && !other.alias_of)
      for (const auto& operation : other.operations) entry.own->operations.push_back({&other, &operation});
  std::ranges::stable_sort(entry.own->operations, [](const auto& a, const auto& b) {
    return a.resource->revision > b.resource->revision;
  });
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

/// Gives the collections above a document without it, and with another ETag.
void Documents::forget_in_collections(const std::string& path) {
  for (std::string above = path; above.rfind('/') != std::string::npos && above.rfind('/') > 0;) {
    above.resize(above.rfind('/'));
    const auto before = entries_.find(above);
    const Place* place = catalogue_->find(above);
    const Json* document = before != entries_.end() && before->second.document ? &*before->second.document
                           : before == entries_.end() && place                 ? &place->document
                                                                               : nullptr;
    if (!document || !document->is_object()) continue;
    Json rest = *document;
    if (drop(rest, [&](const std::string& href) { return catalogue_->key(href) == path; }))
      write(above, std::move(rest));
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
                                header ? "If-Match has an ETag that is out of date" : "If-Match is missing",
                                "", true});
  return refusal;
}

}  // namespace ucwagen::serve
