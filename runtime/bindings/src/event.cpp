#include "ucwa/runtime/event.hpp"

#include "engine.hpp"

namespace ucwa {

namespace detail {

namespace {

bool read_reference(Reader& reader, Reference& reference, const Node& node, const Spot& place) {
  if (!reader.expect(node, Node::Kind::object, place)) return false;
  for (const Node& member : reader.tree().children(node)) {
    const bool text = member.kind == Node::Kind::string;
    if (member.name == "rel" && text) {
      reference.rel = member.text;
    } else if (member.name == "href" && text) {
      reference.href = member.text;
    } else if (member.name == "title" && text) {
      reference.title = std::string(member.text);
    } else {
      reference.extra.set(member.name, member.json);
    }
  }
  return true;
}

void write_reference(const Reference& reference, std::string& out) {
  ObjectText object(out);
  object.text("rel", reference.rel);
  object.text("href", reference.href);
  if (reference.title) object.text("title", *reference.title);
  object.all(reference.extra);
  object.close();
}

void read_embedded(const Tree& tree, Event& event, const Node& node) {
  for (const Node& member : tree.children(node)) {
    const Node* rel = tree.find(member, "rel");
    event.embedded.push_back({std::string(member.name), std::string(rel != nullptr ? rel->text : member.name),
                              std::string(member.json)});
  }
}

bool read_event(Reader& reader, Event& event, const Node& node, const Spot& place) {
  if (!reader.expect(node, Node::Kind::object, place)) return false;
  for (const Node& member : reader.tree().children(node)) {
    const Spot spot = place.member(member.name);
    const bool text = member.kind == Node::Kind::string;
    const bool object = member.kind == Node::Kind::object;
    bool good = true;
    if (member.name == "link") {
      good = read_reference(reader, event.link, member, spot);
    } else if (member.name == "in" && object) {
      good = read_reference(reader, event.in.emplace(), member, spot);
    } else if (member.name == "type" && text) {
      event.type = Open<EventType>(member.text);
      if (!event.type.known()) reader.report(spot, "no page names this type of event");
    } else if (member.name == "status" && text) {
      event.status = Open<EventStatus>(member.text);
    } else if (member.name == "reason" && object) {
      good = reader.error_body(event.reason.emplace(), member, spot);
    } else if (member.name == "_embedded" && object) {
      read_embedded(reader.tree(), event, member);
    } else {
      event.extra.set(member.name, member.json);
    }
    if (!good) return false;
  }
  return true;
}

void write_event(const Event& event, std::string& out) {
  ObjectText object(out);
  write_reference(event.link, object.member("link"));
  if (event.in) write_reference(*event.in, object.member("in"));
  if (!event.embedded.empty()) {
    ObjectText embedded(object.member("_embedded"));
    for (const Event::Embedded& item : event.embedded) embedded.member(item.key) += item.json;
    embedded.close();
  }
  if (event.status) object.text("status", event.status->text());
  if (event.reason) write_error_body(*event.reason, object.member("reason"));
  if (!event.type.text().empty()) object.text("type", event.type.text());
  object.all(event.extra);
  object.close();
}

bool read_sender(Reader& reader, EventBatch::Sender& sender, const Node& node, const Spot& place) {
  if (!reader.expect(node, Node::Kind::object, place)) return false;
  for (const Node& member : reader.tree().children(node)) {
    const bool text = member.kind == Node::Kind::string;
    if (member.name == "rel" && text) {
      sender.rel = member.text;
    } else if (member.name == "href" && text) {
      sender.href = member.text;
    } else if (member.name == "events") {
      const Spot spot = place.member("events");
      if (!reader.expect(member, Node::Kind::array, spot)) return false;
      std::size_t index = 0;
      for (const Node& item : reader.tree().children(member)) {
        if (!read_event(reader, sender.events.emplace_back(), item, spot.element(index++))) return false;
      }
    } else {
      sender.extra.set(member.name, member.json);
    }
  }
  for (Event& event : sender.events) {
    event.sender.rel = sender.rel;
    event.sender.href = sender.href;
    event.sender.extra = sender.extra;
  }
  return true;
}

void write_sender(const EventBatch::Sender& sender, std::string& out) {
  ObjectText object(out);
  object.text("rel", sender.rel);
  object.text("href", sender.href);
  object.all(sender.extra);
  std::string& text = object.member("events");
  text += '[';
  for (std::size_t i = 0; i < sender.events.size(); ++i) {
    if (i != 0) text += ',';
    write_event(sender.events[i], text);
  }
  text += ']';
  object.close();
}

std::optional<Link<Events>>* link_of(EventBatch& batch, std::string_view rel) {
  if (rel == "self") return &batch.self;
  if (rel == "next") return &batch.next;
  if (rel == "resume") return &batch.resume;
  if (rel == "resync") return &batch.resync;
  return nullptr;
}

bool read_links(Reader& reader, EventBatch& batch, const Node& node, const Spot& place) {
  if (!reader.expect(node, Node::Kind::object, place)) return false;
  for (const Node& member : reader.tree().children(node)) {
    auto* known = link_of(batch, member.name);
    const Spot spot = place.member(member.name);
    const auto read = [&](const Node& item) {
      AnyLink& link = known != nullptr ? known->emplace() : batch.other_links.add(member.name, AnyLink());
      return reader.link(link, item, spot);
    };
    if (member.kind != Node::Kind::array && !read(member)) return false;
    if (member.kind != Node::Kind::array) continue;
    for (const Node& item : reader.tree().children(member)) {
      if (!read(item)) return false;
    }
  }
  return true;
}

bool read_batch(Reader& reader, void* object, const Node& node, const Spot& place) {
  EventBatch& batch = *static_cast<EventBatch*>(object);
  if (!reader.expect(node, Node::Kind::object, place)) return false;
  for (const Node& member : reader.tree().children(node)) {
    const Spot spot = place.member(member.name);
    if (member.name == "_links") {
      if (!read_links(reader, batch, member, spot)) return false;
    } else if (member.name == "sender" && member.kind == Node::Kind::object) {
      reader.report(spot, "one sender where an array is documented");
      if (!read_sender(reader, batch.senders.emplace_back(), member, spot)) return false;
    } else if (member.name == "sender") {
      if (!reader.expect(member, Node::Kind::array, spot)) return false;
      std::size_t index = 0;
      for (const Node& item : reader.tree().children(member)) {
        if (!read_sender(reader, batch.senders.emplace_back(), item, spot.element(index++))) return false;
      }
    } else {
      batch.extra.set(member.name, member.json);
    }
  }
  return true;
}

void write_batch(const void* constant, std::string& out) {
  const EventBatch& batch = *static_cast<const EventBatch*>(constant);
  ObjectText object(out);
  ObjectText links(object.member("_links"));
  if (batch.self) write_link(*batch.self, links.member("self"));
  if (batch.next) write_link(*batch.next, links.member("next"));
  if (batch.resume) write_link(*batch.resume, links.member("resume"));
  if (batch.resync) write_link(*batch.resync, links.member("resync"));
  for (const auto& [rel, link] : batch.other_links) write_link(link, links.member(rel));
  links.close();
  if (!batch.senders.empty()) {
    std::string& text = object.member("sender");
    text += '[';
    for (std::size_t i = 0; i < batch.senders.size(); ++i) {
      if (i != 0) text += ',';
      write_sender(batch.senders[i], text);
    }
    text += ']';
  }
  object.all(batch.extra);
  object.close();
}

}  // namespace

template <>
const Type& type_of<EventBatch>() noexcept {
  static constexpr Custom custom{read_batch, write_batch};
  static constexpr Type type{"events", {}, {}, {}, nullptr, nullptr, nullptr, &custom};
  return type;
}

}  // namespace detail

const std::string* Event::find(std::string_view rel) const {
  for (const Embedded& item : embedded) {
    if (item.key == rel) return &item.json;
  }
  for (const Embedded& item : embedded) {
    if (item.rel == rel) return &item.json;
  }
  return nullptr;
}

EventList EventBatch::all() const {
  std::vector<const Event*> events;
  for (const Sender& sender : senders) {
    for (const Event& event : sender.events) events.push_back(&event);
  }
  return EventList(std::move(events));
}

}  // namespace ucwa
