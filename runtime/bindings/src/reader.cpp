#include <algorithm>

#include "engine.hpp"
#include "text.hpp"

namespace ucwa::detail {

namespace {

constexpr std::string_view kind_names[] = {"null",     "a boolean", "a number",
                                           "a string", "an array",  "an object"};

std::string_view name_of(Node::Kind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

/// The field of that name. Members mostly come in the order of the table, so the search goes on where it
/// stood.
const Field* find_field(const List<Field>& fields, std::string_view name, std::size_t& hint) {
  for (std::size_t i = 0; i < fields.count; ++i) {
    const std::size_t at = (hint + i) % fields.count;
    if (fields.first[at].name != name) continue;
    hint = at + 1;
    return &fields.first[at];
  }
  return nullptr;
}

const Field* find_field(const List<Field>& fields, std::string_view name) {
  std::size_t hint = 0;
  return find_field(fields, name, hint);
}

bool is_external(const Field& field) { return field.kind == Kind::external || field.kind == Kind::externals; }

bool is_many(const Field& field) {
  return field.kind == Kind::links || field.kind == Kind::externals || field.kind == Kind::resources;
}

}  // namespace

std::string Spot::pointer() const {
  if (parent == nullptr) return {};
  std::string text = parent->pointer();
  if (is_index) return text.append("/").append(std::to_string(index));
  append_pointer_token(text, name);
  return text;
}

const WireForm::Entry* find_form(const WireForm& form, std::string_view section, std::string_view name) {
  for (const WireForm::Entry& entry : form.entries) {
    const std::string_view place = entry.place;
    if (place.size() == section.size() + name.size() && place.substr(0, section.size()) == section &&
        place.substr(section.size()) == name) {
      return &entry;
    }
  }
  return nullptr;
}

void set_form(WireForm& form, std::string_view section, std::string_view name, std::string_view json,
              std::string written) {
  std::string place(section);
  place += name;
  const auto same = [&](const WireForm::Entry& entry) { return entry.place == place; };
  form.entries.erase(std::remove_if(form.entries.begin(), form.entries.end(), same), form.entries.end());
  form.entries.push_back({std::move(place), std::string(json), std::move(written)});
}

bool Reader::fail(const Spot& place, std::string message) {
  if (!error_) error_ = DecodeError{place.pointer(), std::move(message)};
  return false;
}

void Reader::report(const Spot& place, std::string_view message) const {
  if (options_.report) options_.report(place.pointer(), message);
}

bool Reader::expect(const Node& node, Node::Kind kind, const Spot& place) {
  if (node.kind == kind) return true;
  return fail(place,
              std::string(name_of(kind)) + " is expected here, not " + std::string(name_of(node.kind)));
}

bool Reader::object(const Type& type, void* object, const Node& node, const Spot& place) {
  if (type.custom != nullptr) return type.custom->read(*this, object, node, place);
  if (!expect(node, Node::Kind::object, place)) return false;
  Resource& base = *type.base(object);
  std::size_t hint = 0;
  for (const Node& member : tree_.children(node)) {
    const Spot spot = place.member(member.name);
    const Field* field = find_field(type.properties, member.name, hint);
    bool good = true;
    if (field != nullptr && !is_external(*field)) {
      good = property(*field, base, object, member, spot);
    } else if (member.name == "_links") {
      good = links(type, object, member, spot);
    } else if (member.name == "_embedded") {
      good = embedded(type, object, member, spot);
    } else if (member.name == "rel" && member.kind == Node::Kind::string) {
      base.wire_form.rel = std::string(member.text);
    } else if (member.name == "etag" && member.kind == Node::Kind::string) {
      base.etag = std::string(member.text);
    } else {
      base.extra.set(member.name, member.json);
    }
    if (!good) return false;
  }
  return true;
}

bool Reader::property(const Field& field, Resource& base, void* object, const Node& node, const Spot& place) {
  if (node.kind == Node::Kind::null) {
    set_form(base.wire_form, "", field.name, "null");
    return true;
  }
  void* member = field.member(object);
  const Fit fit = read_property(field, member, tree_, node);
  if (fit == Fit::exact) return true;
  if (fit == Fit::wrong) {
    return fail(place,
                "the value of kind '" + std::string(name_of(node.kind)) + "' does not fit the property");
  }
  if (fit == Fit::odd) report(place, "the value is written otherwise than documented");
  if (fit == Fit::unreadable) report(place, "the value cannot be read; it is kept and sent back as it is");
  std::string written;
  write_property(field, member, written);
  set_form(base.wire_form, "", field.name, node.json, std::move(written));
  return true;
}

bool Reader::link(AnyLink& link, const Node& node, const Spot& place) {
  if (!expect(node, Node::Kind::object, place)) return false;
  const auto text_member = [&](const Node& member, std::optional<std::string>& target) {
    if (member.kind == Node::Kind::string || member.kind == Node::Kind::number)
      target = std::string(member.text);
    if (member.kind != Node::Kind::string) link.attributes.set(member.name, member.json);
  };
  for (const Node& member : tree_.children(node)) {
    if (member.name == "href" && member.kind == Node::Kind::string) {
      link.href = member.text;
    } else if (member.name == "title") {
      text_member(member, link.title);
    } else if (member.name == "revision") {
      text_member(member, link.revision);
    } else if (member.name == "etag") {
      text_member(member, link.etag);
    } else {
      if (member.name == "rev" && !link.revision) text_member(member, link.revision);
      link.attributes.set(member.name, member.json);
    }
  }
  if (link.href.empty()) report(place, "the link has no href");
  return true;
}

bool Reader::links(const Type& type, void* object, const Node& node, const Spot& place) {
  WireForm& form = type.base(object)->wire_form;
  if (node.kind == Node::Kind::null || node.count == 0) set_form(form, "", "_links", node.json);
  if (node.kind == Node::Kind::null) return true;
  if (!expect(node, Node::Kind::object, place)) return false;
  std::size_t hint = 0;
  for (const Node& member : tree_.children(node)) {
    const Field* field = find_field(type.links, member.name, hint);
    if (field == nullptr) {
      field = find_field(type.properties, member.name);
      if (field != nullptr && !is_external(*field)) field = nullptr;
    }
    if (!links_of(field, member.name, type, object, member, place.member(member.name))) return false;
  }
  return true;
}

/// One link or an array of links, whatever is documented; what is not as documented is remembered.
bool Reader::links_of(const Field* field, std::string_view rel, const Type& type, void* object,
                      const Node& node, const Spot& place) {
  WireForm& form = type.base(object)->wire_form;
  if (node.kind == Node::Kind::null) {
    set_form(form, "_links/", rel, "null");
    return true;
  }
  void* member = field != nullptr ? field->member(object) : nullptr;
  const bool many = field != nullptr && is_many(*field);
  std::size_t index = 0;
  const auto read = [&](const Node& item, const Spot& spot) {
    const bool typed = field != nullptr && (many || index == 0);
    ++index;
    AnyLink& target = typed ? *static_cast<AnyLink*>(field->access->add(member))
                            : type.other_links(object)->add(rel, AnyLink());
    return link(target, item, spot);
  };
  if (field != nullptr) field->access->clear(member);
  if (node.kind != Node::Kind::array) {
    if (many) set_form(form, "_links/", rel, "{}");
    if (many) report(place, "one link where an array is documented");
    return read(node, place);
  }
  if (!many || node.count == 0) set_form(form, "_links/", rel, "[]");
  if (!many && field != nullptr) report(place, "an array where one link is documented");
  for (const Node& item : tree_.children(node)) {
    if (!read(item, place.element(index))) return false;
  }
  return true;
}

bool Reader::embedded(const Type& type, void* object, const Node& node, const Spot& place) {
  Resource& base = *type.base(object);
  if (node.kind == Node::Kind::null || node.count == 0) set_form(base.wire_form, "", "_embedded", node.json);
  if (node.kind == Node::Kind::null) return true;
  if (!expect(node, Node::Kind::object, place)) return false;
  std::size_t hint = 0;
  for (const Node& member : tree_.children(node)) {
    const Field* field = find_field(type.embedded, member.name, hint);
    if (field == nullptr) {
      type.other_embedded(object)->set(member.name, member.json);
    } else if (!embedded_of(*field, type, object, member, place.member(member.name))) {
      return false;
    }
  }
  return true;
}

bool Reader::embedded_of(const Field& field, const Type& type, void* object, const Node& node,
                         const Spot& place) {
  WireForm& form = type.base(object)->wire_form;
  if (node.kind == Node::Kind::null) {
    set_form(form, "_embedded/", field.name, "null");
    return true;
  }
  void* member = field.member(object);
  const bool many = is_many(field);
  field.access->clear(member);
  if (node.kind != Node::Kind::array) {
    if (many) set_form(form, "_embedded/", field.name, "{}");
    if (many) report(place, "one resource where an array is documented");
    return this->object(field.type(), field.access->add(member), node, place);
  }
  if (!many || node.count == 0) set_form(form, "_embedded/", field.name, "[]");
  if (!many) report(place, "an array where one resource is documented");
  std::size_t index = 0;
  for (const Node& item : tree_.children(node)) {
    const Spot spot = place.element(index);
    if (many || index == 0) {
      if (!this->object(field.type(), field.access->add(member), item, spot)) return false;
    } else {
      type.other_embedded(object)->append(field.name, item.json);
    }
    ++index;
  }
  return true;
}

bool Reader::error_body(ErrorBody& body, const Node& node, const Spot& place) {
  if (!expect(node, Node::Kind::object, place)) return false;
  const auto bag = [&](const Node& member, std::optional<Extra>& target) {
    if (member.kind != Node::Kind::object) return body.extra.set(member.name, member.json);
    target.emplace();
    for (const Node& item : tree_.children(member)) target->set(item.name, item.json);
  };
  for (const Node& member : tree_.children(node)) {
    const bool text = member.kind == Node::Kind::string;
    if (member.name == "code" && text) {
      body.code = Open<ErrorCode>(member.text);
    } else if (member.name == "subcode" && text) {
      body.subcode = Open<ErrorSubcode>(member.text);
    } else if (member.name == "message" && text) {
      body.message = std::string(member.text);
    } else if (member.name == "parameters") {
      bag(member, body.parameters);
    } else if (member.name == "debugInfo") {
      bag(member, body.debug_info);
    } else {
      body.extra.set(member.name, member.json);
    }
  }
  return true;
}

const DecodeOptions& no_options() noexcept {
  static const DecodeOptions none;
  return none;
}

std::optional<DecodeError> decode_json(const Type& type, void* object, std::string_view text,
                                       const DecodeOptions& options) {
  Tree tree;
  if (auto error = parse_json(text, tree)) return error;
  Reader reader(tree, options);
  reader.object(type, object, tree.root(), Spot{});
  return std::move(reader.error());
}

}  // namespace ucwa::detail
