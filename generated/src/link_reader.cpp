// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include <utility>

#include "engine.hpp"
#include "text.hpp"

// Reads `_links` and its content.

namespace ucwa::detail {

/// Reads the title, the revision or the ETag of a link. A value that is not a string is also kept as an attribute.
bool Reader::attribute(AnyLink& link, Maybe<std::string>& target) {
  const JsonKind kind = json_.kind();
  target.reset();
  if (kind == JsonKind::string) {
    target.emplace(json_.text());
    link.attributes.erase(json_.name());
    return !json_.failed() && charge(sizeof(std::string));
  }
  if (!keep(link.attributes)) return false;
  if (kind == JsonKind::number) target.emplace(*link.attributes.find(json_.name()));
  return true;
}

bool Reader::link(AnyLink& link) {
  if (!expect(JsonKind::object)) return false;
  Maybe<std::string> rev;
  for (json_.enter(); json_.next_member("href");) {
    const std::string_view name = json_.name();
    bool good = true;
    if (json_.is_expected() || name == "href") {
      link.href.clear();
      good = text(link.href, link.attributes);
    } else if (name == "title") {
      good = attribute(link, link.title);
    } else if (name == "revision") {
      good = attribute(link, link.revision);
    } else if (name == "etag") {
      good = attribute(link, link.etag);
    } else {
      good = keep(link.attributes);
      if (good && name == "rev") rev.emplace(text_of(*link.attributes.find(name)));
    }
    if (!good) return false;
  }
  if (rev && link.revision) link.attributes.set("revision", quoted(*link.revision));  // both were present
  if (rev && !link.revision && !rev->empty()) link.revision = std::move(rev);
  if (link.href.empty()) report("the link has no href");
  return !json_.failed();
}

/// A second `_links` replaces the first one.
void Reader::forget_links(const Type& type, void* object) {
  Resource& base = *type.base(object);
  Engine::drop_form(base, "", "_links");
  Engine::drop_form(base, "_links/", "");
  for (const Field& field : type.links) field.clear(field.member(object));
  for (const Field& field : type.properties) {
    if (is_external(field)) field.clear(field.member(object));
  }
  *type.other_links(object) = {};
}

bool Reader::links(const Type& type, void* object) {
  Resource& base = *type.base(object);
  const JsonKind kind = json_.kind();
  const char* begin = json_.here();
  if (kind == JsonKind::null) {
    Engine::set_form(base, "", "_links", json_.skip());
    return !json_.failed();
  }
  if (!expect(JsonKind::object)) return false;
  std::size_t hint = 0, unknown = 0;
  bool empty = true;
  for (json_.enter(); json_.next_member(expected_name(type.links, hint)); empty = false) {
    const Field* field = json_.is_expected() ? &type.links.first[hint++] : nullptr;
    if (field == nullptr) field = find_field(type.links, json_.name(), hint);
    if (field == nullptr) {
      field = find_field(type.properties, json_.name());
      if (field != nullptr && !is_external(*field)) field = nullptr;
    }
    if (field == nullptr && ++unknown > max_members) {
      return json_.fail("links of more than " + std::to_string(max_members) + " unknown rels");
    }
    if (!links_of(field, type, object)) return false;
  }
  if (empty) Engine::set_form(base, "", "_links", json_.since(begin));
  return !json_.failed();
}

/// Reads one link or an array of links, regardless of which is documented; another form than documented is stored.
bool Reader::links_of(const Field* field, const Type& type, void* object) {
  Resource& base = *type.base(object);
  const std::string_view rel = json_.name();
  OtherLinks& others = *type.other_links(object);
  void* member = field != nullptr ? field->member(object) : nullptr;
  const bool many = field != nullptr && is_many(*field);
  std::size_t count = 0;
  if (!others.empty()) others.erase(rel);
  if (field != nullptr) field->clear(member);
  Engine::drop_form(base, "_links/", rel);
  const auto read = [&] {
    const bool typed = field != nullptr && (many || count == 0);
    ++count;
    if (!charge(typed ? sizeof(AnyLink) : sizeof(OtherLinks::Entry))) return false;
    return link(typed ? *static_cast<AnyLink*>(field->add(member)) : others.add(rel, AnyLink()));
  };
  const auto set_form = [&](std::string_view json) {
    Engine::set_form(base, "_links/", rel, json);
    return charge(sizeof(WireForm::Entry));
  };
  const JsonKind kind = json_.kind();
  if (kind == JsonKind::null) {
    json_.skip();
    return !json_.failed() && set_form("null");
  }
  if (kind != JsonKind::array) {
    if (many) report("one link where an array is documented");
    return (!many || set_form("{}")) && read();
  }
  for (json_.enter(); json_.next_element();) {
    if (!read()) return false;
  }
  if (json_.failed()) return false;
  if (!many && field != nullptr) report("an array where one link is documented");
  return (many && count != 0) || set_form("[]");
}

}  // namespace ucwa::detail
