#include "engine.hpp"
#include "text.hpp"

namespace ucwa::detail {

namespace {

/// An object that is only written if it has members.
class OptionalObject {
 public:
  OptionalObject(ObjectText& parent, std::string_view name) : parent_(parent), name_(name) {}

  std::string& member(std::string_view name) {
    if (!object_) object_.emplace(parent_.member(name_));
    return object_->member(name);
  }
  /// `empty`: the original text, if the object was null or had no members.
  void close(const std::string* empty) {
    if (object_) {
      object_->close();
    } else if (empty != nullptr) {
      parent_.member(name_) += *empty;
    }
  }

 private:
  ObjectText& parent_;
  std::string_view name_;
  std::optional<ObjectText> object_;
};

/// Whether the C++ member of a documented property will be written; a value in `extra` is then ignored.
bool is_written(const Type& type, void* object, const Resource& base, std::string_view name) {
  if (name == "rel") return Engine::rel(base, type).has_value();
  if (name == "etag") return base.etag && !Engine::has_header_etag(base);
  if (name == "_links" || name == "_embedded") return true;
  const Field* field = find_field(type.properties, name);
  if (field == nullptr || is_external(*field)) return false;
  std::string value;
  return write_property(*field, field->member(object), value) || base.is_null(name);
}

void write_properties(const Type& type, void* object, const Resource& base, ObjectText& out) {
  std::string value;
  for (const Field& field : type.properties) {
    value.clear();
    const bool there = write_property(field, field.member(object), value);
    const WireForm::Entry* form = Engine::find_form(base, "", field.name);
    if (form != nullptr && form->written == value) {
      out.member(field.name) += form->json;
    } else if (there) {
      out.member(field.name) += value;
    }
  }
  for (const Extra::Member& item : base.extra) {
    if (!is_written(type, object, base, item.name)) out.member(item.name) += item.json;
  }
}

/// Writes the elements of one rel or embedded key: those of the typed member, then those that did not fit into it.
template <class Rest, class WriteTyped, class WriteRest>
void write_elements(OptionalObject& out, std::string_view name, bool many, const std::string* form,
                    std::size_t typed, const Rest& rest, const WriteTyped& write_typed,
                    const WriteRest& write_rest) {
  const std::size_t count = typed + rest.size();
  if (count == 0) {
    if (form != nullptr && *form != "{}") out.member(name) += *form;
    return;
  }
  const bool array = count > 1 || (form != nullptr ? *form == "[]" || (*form == "null" && many) : many);
  std::string& text = out.member(name);
  if (array) text += '[';
  for (std::size_t i = 0; i < count; ++i) {
    if (i != 0) text += ',';
    if (i < typed) {
      write_typed(i, text);
    } else {
      write_rest(rest[i - typed], text);
    }
  }
  if (array) text += ']';
}

std::size_t size_of(const Field& field, void* member) {
  std::size_t size = 0;
  while (field.at(member, size) != nullptr) ++size;
  return size;
}

const std::string* form_of(const Resource& base, std::string_view section, std::string_view name) {
  const WireForm::Entry* entry = Engine::find_form(base, section, name);
  return entry != nullptr ? &entry->json : nullptr;
}

class LinksText {
 public:
  LinksText(const Type& type, void* object, const Resource& base, OptionalObject& out)
      : type_(type), object_(object), base_(base), other_(*type.other_links(object)), out_(out) {}

  void write() {
    for (const Field& field : type_.links) write_field(field);
    for (const Field& field : type_.properties) {
      if (field.kind == Kind::external || field.kind == Kind::externals) write_field(field);
    }
    for (const auto& [rel, link] : other_) {
      if (&link == other_.find(rel) && !is_named(rel)) write_rel(rel, nullptr);
    }
    for (const WireForm::Entry& entry : Engine::forms(base_)) {
      const std::string_view place = entry.place;
      if (place.substr(0, 7) != "_links/" || is_named(place.substr(7))) continue;
      if (other_.find(place.substr(7)) == nullptr) out_.member(place.substr(7)) += entry.json;
    }
  }

 private:
  void write_field(const Field& field) { write_rel(field.name, &field); }

  [[nodiscard]] bool is_named(std::string_view rel) const {
    for (const Field& field : type_.links) {
      if (field.name == rel) return true;
    }
    for (const Field& field : type_.properties) {
      if (field.name == rel && (field.kind == Kind::external || field.kind == Kind::externals)) return true;
    }
    return false;
  }

  void write_rel(std::string_view rel, const Field* field) {
    void* member = field != nullptr ? field->member(object_) : nullptr;
    std::vector<const AnyLink*> rest;
    for (const auto& [other_rel, link] : other_) {
      if (other_rel == rel) rest.push_back(&link);
    }
    const bool many = field != nullptr && (field->kind == Kind::links || field->kind == Kind::externals);
    write_elements(
        out_, rel, many, form_of(base_, "_links/", rel), field != nullptr ? size_of(*field, member) : 0, rest,
        [&](std::size_t i, std::string& text) {
          write_link(*static_cast<const AnyLink*>(field->at(member, i)), text);
        },
        [](const AnyLink* link, std::string& text) { write_link(*link, text); });
  }

  const Type& type_;
  void* object_;
  const Resource& base_;
  const OtherLinks& other_;
  OptionalObject& out_;
};

void write_embedded(const Type& type, void* object, const Resource& base, OptionalObject& out) {
  const Extra& other = *type.other_embedded(object);
  for (const Field& field : type.embedded) {
    void* member = field.member(object);
    std::vector<std::string_view> rest;
    for (const Extra::Member& item : other) {
      if (item.name == field.name) rest.push_back(item.json);
    }
    write_elements(
        out, field.name, field.kind == Kind::resources, form_of(base, "_embedded/", field.name),
        size_of(field, member), rest,
        [&](std::size_t i, std::string& text) { write_object(field.type(), field.at(member, i), text); },
        [](std::string_view json, std::string& text) { text += json; });
  }
  for (const Extra::Member& item : other) {
    bool named = false;
    for (const Field& field : type.embedded) named = named || field.name == item.name;
    if (!named) out.member(item.name) += item.json;
  }
}

/// True if the attribute's JSON text was kept and has the same value as the member.
bool says(const std::string* json, const Maybe<std::string>& value) {
  return json != nullptr && (!value || *json == *value || *json == quoted(*value));
}

}  // namespace

std::string& ObjectText::member(std::string_view name) {
  if (count_++ != 0) out_ += ',';
  append_quoted(out_, name);
  return out_ += ':';
}

void ObjectText::text(std::string_view name, std::string_view value) { append_quoted(member(name), value); }

void ObjectText::all(const Extra& members) {
  for (const Extra::Member& item : members) member(item.name) += item.json;
}

void write_link(const AnyLink& link, std::string& out) {
  ObjectText object(out);
  if (!link.href.empty() || link.attributes.find("href") == nullptr) object.text("href", link.href);
  const auto attribute = [&](std::string_view name, const Maybe<std::string>& value) {
    const std::string* json = link.attributes.find(name);
    if (says(json, value)) {
      object.member(name) += *json;
    } else if (value) {
      object.text(name, *value);
    }
  };
  attribute("title", link.title);
  // An attribute that was received as `rev` is written as `rev`.
  const bool has_rev = link.attributes.find("rev") != nullptr;
  if (!has_rev || link.attributes.find("revision") != nullptr) attribute("revision", link.revision);
  attribute("etag", link.etag);
  for (const Extra::Member& item : link.attributes) {
    const bool written = item.name == "title" || item.name == "revision" || item.name == "etag" ||
                         (item.name == "href" && !link.href.empty());
    if (!written) object.member(item.name) += item.json;
  }
  object.close();
}

void write_object(const Type& type, const void* constant, std::string& out) {
  if (type.custom != nullptr) return type.custom->write(constant, out);
  // The tables give non-const addresses for reading, too; nothing is changed here.
  void* object = const_cast<void*>(constant);
  const Resource& base = *type.base(object);
  ObjectText text(out);
  if (const auto rel = Engine::rel(base, type)) text.text("rel", *rel);
  write_properties(type, object, base, text);
  if (base.etag && !Engine::has_header_etag(base)) text.text("etag", *base.etag);
  OptionalObject links(text, "_links");
  LinksText(type, object, base, links).write();
  links.close(form_of(base, "", "_links"));
  OptionalObject embedded(text, "_embedded");
  write_embedded(type, object, base, embedded);
  embedded.close(form_of(base, "", "_embedded"));
  text.close();
}

std::string encode_json(const Type& type, const void* object) {
  std::string text;
  write_object(type, object, text);
  replace_invalid_utf8(text);
  return text;
}

}  // namespace ucwa::detail
