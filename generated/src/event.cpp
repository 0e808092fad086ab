// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "ucwa/runtime/event.hpp"

#include "engine.hpp"

namespace ucwa {

namespace detail {

namespace {

bool read_reference(Reader& reader, Reference& reference) {
  if (!reader.expect(JsonKind::object)) return false;
  JsonReader& json = reader.json();
  for (json.enter(); json.next_member();) {
    const std::string_view name = json.name();
    bool good = true;
    if (name == "rel") {
      good = reader.text(reference.rel, reference.extra);
    } else if (name == "href") {
      good = reader.text(reference.href, reference.extra);
    } else if (name == "title" && json.kind() == JsonKind::string) {
      reference.title.emplace(json.text());
    } else {
      good = reader.keep(reference.extra);
    }
    if (!good) return false;
  }
  return !json.failed();
}

void write_reference(const Reference& reference, std::string& out) {
  ObjectText object(out);
  object.text("rel", reference.rel);
  object.text("href", reference.href);
  if (reference.title) object.text("title", *reference.title);
  object.all(reference.extra);
  object.close();
}

/// Reads a resource in an event: its text and its member `rel`.
bool read_embedded(Reader& reader, Event& event) {
  JsonReader& json = reader.json();
  if (!reader.charge(sizeof(Event::Embedded))) return false;
  Event::Embedded& item = event.embedded.emplace_back();
  item.key = item.rel = json.name();
  const bool object = json.kind() == JsonKind::object;
  const char* begin = json.here();
  if (!object) json.skip();
  if (object) json.enter();
  while (object && json.next_member()) {
    if (json.name() == "rel" && json.kind() == JsonKind::string) {
      item.rel = json.text();
    } else {
      json.skip();
    }
  }
  item.json = json.since(begin);
  return !json.failed();
}

bool read_event_member(Reader& reader, Event& event) {
  JsonReader& json = reader.json();
  const std::string_view name = json.name();
  const JsonKind kind = json.kind();
  const bool text = kind == JsonKind::string, object = kind == JsonKind::object;
  if (name == "link") return read_reference(reader, event.link = {});
  if (name == "in" && object) return read_reference(reader, event.in.emplace());
  if (name == "reason" && object) return reader.error_body(event.reason.emplace());
  if (name == "type" && text) {
    event.type = Open<EventType>(json.text());
    if (!json.failed() && !event.type.known()) reader.report("no page names this type of event");
  } else if (name == "status" && text) {
    event.status = Open<EventStatus>(json.text());
  } else if (name == "_embedded" && object) {
    event.embedded.clear();
    for (json.enter(); json.next_member();) {
      if (!read_embedded(reader, event)) return false;
    }
  } else {
    return reader.keep(event.extra);
  }
  return !json.failed();
}

bool read_event(Reader& reader, Event& event) {
  if (!reader.expect(JsonKind::object)) return false;
  for (reader.json().enter(); reader.json().next_member();) {
    if (!read_event_member(reader, event)) return false;
  }
  return !reader.json().failed();
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

bool read_events(Reader& reader, std::vector<Event>& events) {
  if (!reader.expect(JsonKind::array)) return false;
  events.clear();
  for (reader.json().enter(); reader.json().next_element();) {
    if (!reader.charge(sizeof(Event)) || !read_event(reader, events.emplace_back())) return false;
  }
  return !reader.json().failed();
}

/// The size of a sender's data that each of its events stores, too.
std::size_t size_of(const EventBatch::Sender& sender) {
  std::size_t size = sender.rel.size() + sender.href.size();
  for (const Extra::Member& member : sender.extra)
    size += sizeof member + member.name.size() + member.json.size();
  return size;
}

bool read_sender(Reader& reader, EventBatch::Sender& sender) {
  if (!reader.expect(JsonKind::object)) return false;
  JsonReader& json = reader.json();
  for (json.enter(); json.next_member();) {
    const std::string_view name = json.name();
    bool good = true;
    if (name == "rel") {
      good = reader.text(sender.rel, sender.extra);
    } else if (name == "href") {
      good = reader.text(sender.href, sender.extra);
    } else if (name == "events") {
      good = read_events(reader, sender.events);
    } else {
      good = reader.keep(sender.extra);
    }
    if (!good) return false;
  }
  if (json.failed() || !reader.charge(sender.events.size() * size_of(sender))) return false;
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

Maybe<Link<Events>>* link_of(EventBatch& batch, std::string_view rel) {
  if (rel == "self") return &batch.self;
  if (rel == "next") return &batch.next;
  if (rel == "resume") return &batch.resume;
  if (rel == "resync") return &batch.resync;
  return nullptr;
}

bool read_links(Reader& reader, EventBatch& batch) {
  if (!reader.expect(JsonKind::object)) return false;
  JsonReader& json = reader.json();
  for (json.enter(); json.next_member();) {
    const std::string_view rel = json.name();
    auto* known = link_of(batch, rel);
    const auto read = [&] {
      if (!reader.charge(sizeof(OtherLinks::Entry))) return false;
      return reader.link(known != nullptr ? known->emplace() : batch.other_links.add(rel, AnyLink()));
    };
    if (json.kind() != JsonKind::array) {
      if (!read()) return false;
      continue;
    }
    for (json.enter(); json.next_element();) {
      if (!read()) return false;
    }
  }
  return !json.failed();
}

bool read_senders(Reader& reader, std::vector<EventBatch::Sender>& senders) {
  JsonReader& json = reader.json();
  const auto read = [&] {
    return reader.charge(sizeof(EventBatch::Sender)) && read_sender(reader, senders.emplace_back());
  };
  senders.clear();
  if (json.kind() == JsonKind::object) {
    reader.report("one sender where an array is documented");
    return read();
  }
  if (!reader.expect(JsonKind::array)) return false;
  for (json.enter(); json.next_element();) {
    if (!read()) return false;
  }
  return !json.failed();
}

bool read_batch(Reader& reader, void* object) {
  EventBatch& batch = *static_cast<EventBatch*>(object);
  if (!reader.expect(JsonKind::object)) return false;
  for (reader.json().enter(); reader.json().next_member();) {
    const std::string_view name = reader.json().name();
    const bool good = name == "_links"   ? read_links(reader, batch)
                      : name == "sender" ? read_senders(reader, batch.senders)
                                         : reader.keep(batch.extra);
    if (!good) return false;
  }
  return !reader.json().failed();
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
  static constexpr Type type{"events", sizeof(EventBatch), {}, {}, {}, nullptr, 0, 0, &custom};
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

const Maybe<Link<Events>>& EventBatch::next_link() const noexcept {
  return resync ? resync : next ? next : resume;
}

Event::Event() = default;
Event::Event(const Event&) = default;
Event::Event(Event&&) noexcept = default;
Event& Event::operator=(const Event& other) { return *this = Event(other); }
Event& Event::operator=(Event&&) noexcept = default;
Event::~Event() = default;

EventBatch::EventBatch() = default;
EventBatch::EventBatch(const EventBatch&) = default;
EventBatch::EventBatch(EventBatch&&) noexcept = default;
EventBatch& EventBatch::operator=(const EventBatch& other) { return *this = EventBatch(other); }
EventBatch& EventBatch::operator=(EventBatch&&) noexcept = default;
EventBatch::~EventBatch() = default;

}  // namespace ucwa
