// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include <utility>

#include "engine.hpp"

namespace ucwa::detail {

const Field* find_field(const List<Field>& fields, std::string_view name, std::size_t& hint) {
  for (std::size_t i = 0; i < fields.count; ++i) {
    std::size_t at = hint + i;
    if (at >= fields.count) at -= fields.count;
    const std::string_view known = fields.first[at].name;
    // The last characters of most names differ, which saves comparing the whole names.
    if (known.size() != name.size() || name.empty() || known.back() != name.back() || known != name) continue;
    hint = at + 1;
    return &fields.first[at];
  }
  return nullptr;
}

const Field* find_field(const List<Field>& fields, std::string_view name) {
  std::size_t hint = 0;
  return find_field(fields, name, hint);
}

std::string_view name_of(JsonKind kind) {
  constexpr std::string_view names[] = {"nothing",  "null",     "a boolean", "a number",
                                        "a string", "an array", "an object"};
  return names[static_cast<std::size_t>(kind)];
}

void Reader::report(std::string_view message) const {
  if (options_.report) options_.report(json_.pointer(), message);
}

bool Reader::too_large() {
  return json_.fail(
      "the text holds more objects and elements than are accepted: their size is limited to 32 MB");
}

bool Reader::unexpected(JsonKind expected) {
  const JsonKind found = json_.kind();
  if (found == JsonKind::none) return json_.enter();  // fails with the position
  return json_.fail(std::string(name_of(expected)) + " is expected here, not " + std::string(name_of(found)));
}

bool Reader::keep(Extra& extra) {
  const std::string_view name = json_.name(), value = json_.skip();
  if (json_.failed() || !charge(sizeof(Extra::Member))) return false;
  extra.set(name, value);
  if (extra.size() <= max_members) return true;
  return json_.fail("more than " + std::to_string(max_members) + " unknown members");
}

bool Reader::text(std::string& target, Extra& extra) {
  if (json_.kind() != JsonKind::string) return keep(extra);
  target = std::string(json_.text());
  return !json_.failed();
}

std::optional<DecodeError> Reader::whole(const Type& type, void* object) {
  if (this->object(type, object)) json_.finish();
  return std::move(json_.error());
}

bool Reader::object(const Type& type, void* object) {
  if (type.custom != nullptr) return type.custom->read(*this, object);
  if (!expect(JsonKind::object)) return false;
  Resource& base = *type.base(object);
  std::size_t hint = 0;
  bool links_seen = false, embedded_seen = false;
  for (json_.enter(); json_.next_member(expected_name(type.properties, hint));) {
    const std::string_view name = json_.name();
    const Field* field = json_.is_expected() ? &type.properties.first[hint++] : nullptr;
    const bool is_links = field == nullptr && name == "_links";
    const bool is_embedded = field == nullptr && name == "_embedded";
    if (field == nullptr && !is_links && !is_embedded) field = find_field(type.properties, name, hint);
    bool good = true;
    if (field != nullptr && !is_external(*field)) {
      good = property(*field, base, object);
    } else if (is_links) {
      if (std::exchange(links_seen, true)) forget_links(type, object);
      good = links(type, object);
    } else if (is_embedded) {
      if (std::exchange(embedded_seen, true)) forget_embedded(type, object);
      good = embedded(type, object);
    } else if (name == "rel" || name == "etag") {
      good = identity(type, base);
    } else {
      good = keep(base.extra);
    }
    if (!good) return false;
  }
  return !json_.failed();
}

/// Reads the member `rel` or `etag`; a value that is not a string is kept as an unknown member.
bool Reader::identity(const Type& type, Resource& base) {
  const bool rel = json_.name() == "rel";
  const bool text = json_.kind() == JsonKind::string;
  if (rel) Engine::drop_rel(base);
  if (!rel) base.etag.reset();
  if (!text) return keep(base.extra);
  if (!base.extra.empty()) base.extra.erase(json_.name());
  const std::string_view value = json_.text();
  if (rel) Engine::set_rel(base, type, value);
  if (!rel) base.etag.emplace(value);
  return !json_.failed();
}

bool Reader::property(const Field& field, Resource& base, void* object) {
  void* member = field.member(object);
  const JsonKind kind = json_.kind();
  const char* begin = json_.here();
  Engine::drop_form(base, "", field.name);
  if (kind == JsonKind::string && field.kind == Kind::string) {  // most are
    static_cast<std::optional<std::string>*>(member)->emplace(json_.text());
    return !json_.failed();
  }
  if (kind == JsonKind::null) {
    json_.skip();
    clear_property(field, member);
    Engine::set_form(base, "", field.name, "null");
    return charge(sizeof(WireForm::Entry));
  }
  const Fit fit = read_property(field, member, *this);
  if (json_.failed() || fit == Fit::exact) return !json_.failed();
  if (fit == Fit::wrong) {
    return json_.fail("the value of kind '" + std::string(name_of(kind)) + "' does not fit the property");
  }
  if (fit == Fit::odd) report("the value has another form than documented");
  if (fit == Fit::unreadable) report("the value cannot be read; it is kept and sent back unchanged");
  const std::string_view json = json_.since(begin);
  if (!charge(sizeof(WireForm::Entry) + 3 * json.size())) return false;
  std::string written;
  write_property(field, member, written);
  Engine::set_form(base, "", field.name, json, std::move(written));
  return true;
}

/// A second `_embedded` replaces the first one.
void Reader::forget_embedded(const Type& type, void* object) {
  Resource& base = *type.base(object);
  Engine::drop_form(base, "", "_embedded");
  Engine::drop_form(base, "_embedded/", "");
  for (const Field& field : type.embedded) field.clear(field.member(object));
  *type.other_embedded(object) = {};
}

bool Reader::embedded(const Type& type, void* object) {
  Resource& base = *type.base(object);
  const JsonKind kind = json_.kind();
  const char* begin = json_.here();
  if (kind == JsonKind::null) {
    Engine::set_form(base, "", "_embedded", json_.skip());
    return !json_.failed();
  }
  if (!expect(JsonKind::object)) return false;
  std::size_t hint = 0;
  bool empty = true;
  for (json_.enter(); json_.next_member(expected_name(type.embedded, hint)); empty = false) {
    const Field* field = json_.is_expected() ? &type.embedded.first[hint++] : nullptr;
    if (field == nullptr) field = find_field(type.embedded, json_.name(), hint);
    const bool good =
        field == nullptr ? keep(*type.other_embedded(object)) : embedded_of(*field, type, object);
    if (!good) return false;
  }
  if (empty) Engine::set_form(base, "", "_embedded", json_.since(begin));
  return !json_.failed();
}

bool Reader::element(const Type& type, const Field& field, void* object) {
  return charge(type.size) && this->object(type, field.add(field.member(object)));
}

bool Reader::embedded_of(const Field& field, const Type& type, void* object) {
  Resource& base = *type.base(object);
  Extra& others = *type.other_embedded(object);
  const Type& inner = field.type();
  const bool many = is_many(field);
  const JsonKind kind = json_.kind();
  const auto set_form = [&](std::string_view json) {
    Engine::set_form(base, "_embedded/", field.name, json);
    return charge(sizeof(WireForm::Entry));
  };
  if (!others.empty()) others.erase(field.name);
  field.clear(field.member(object));
  Engine::drop_form(base, "_embedded/", field.name);
  if (kind == JsonKind::null) {
    json_.skip();
    return !json_.failed() && set_form("null");
  }
  if (kind != JsonKind::array) {
    if (many) report("one resource where an array is documented");
    return (!many || set_form("{}")) && element(inner, field, object);
  }
  std::size_t count = 0;
  for (json_.enter(); json_.next_element(); ++count) {
    if (many || count == 0) {
      if (!element(inner, field, object)) return false;
    } else if (charge(sizeof(Extra::Member))) {
      others.append(field.name, json_.skip());
    }
    if (json_.failed()) return false;
  }
  if (json_.failed()) return false;
  if (!many) report("an array where one resource is documented");
  return (many && count != 0) || set_form("[]");
}

std::optional<DecodeError> decode_json(const Type& type, void* object, std::string_view text,
                                       const DecodeOptions& options) {
  return Reader(text, options).whole(type, object);
}

const DecodeOptions& no_options() noexcept {
  static const DecodeOptions none;
  return none;
}

}  // namespace ucwa::detail
