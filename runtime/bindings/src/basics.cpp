#include <algorithm>
#include <cstdlib>

#include "engine.hpp"
#include "text.hpp"
#include "ucwa/runtime/event.hpp"

namespace ucwa {

namespace detail {

void wrong_access() noexcept { std::abort(); }
void no_value() { throw std::bad_optional_access(); }

template <class Base>
Slot<Base>::Slot(const Slot& other) : nothing_(), engaged_(other.engaged_) {
  if (engaged_) ::new (static_cast<void*>(&value_)) Base(other.value_);
}
template <class Base>
Slot<Base>::Slot(Slot&& other) noexcept : nothing_(), engaged_(other.engaged_) {
  if (engaged_) ::new (static_cast<void*>(&value_)) Base(std::move(other.value_));
}
template <class Base>
Slot<Base>& Slot<Base>::operator=(const Slot& other) {
  return *this = Slot(other);
}
template <class Base>
Slot<Base>& Slot<Base>::operator=(Slot&& other) noexcept {
  if (engaged_ && other.engaged_) {
    value_ = std::move(other.value_);
  } else if (other.engaged_) {
    ::new (static_cast<void*>(&value_)) Base(std::move(other.value_));
    engaged_ = true;
  } else {
    reset();
  }
  return *this;
}
template <class Base>
void Slot<Base>::reset() noexcept {
  if (engaged_) value_.~Base();
  engaged_ = false;
}
template <class Base>
Base& Slot<Base>::renew() {
  reset();
  Base* made = ::new (static_cast<void*>(&value_)) Base();
  engaged_ = true;
  return *made;
}
template <class Base>
void Slot<Base>::exchange(Slot& other) noexcept {
  Slot kept(std::move(other));
  other = std::move(*this);
  *this = std::move(kept);
}
template class Slot<AnyLink>;
template class Slot<OpenText>;

OpenText::OpenText(std::string_view text, int index) : text_(text), index_(index) {}

void OpenText::assign(std::string_view text, const NameTable& names) {
  text_ = text;
  index_ = -1;
  for (std::size_t i = 0; i < names.count; ++i) {
    if (names.names[i] == text || (names.ignore_case && same_ignoring_case(names.names[i], text))) {
      index_ = static_cast<int>(i);
      return;
    }
  }
}

}  // namespace detail

std::optional<std::string_view> header(const Headers& headers, std::string_view name) {
  for (const auto& [field, value] : headers) {
    if (detail::same_ignoring_case(field, name)) return std::string_view(value);
  }
  return std::nullopt;
}

// Copying and destroying is done here once, not in every source that has such an object.

Extra::Extra() = default;
Extra::Extra(const Extra&) = default;
Extra::Extra(Extra&&) noexcept = default;
Extra& Extra::operator=(const Extra&) = default;
Extra& Extra::operator=(Extra&&) noexcept = default;
Extra::~Extra() = default;

bool Extra::empty() const noexcept { return members_.empty(); }
std::size_t Extra::size() const noexcept { return members_.size(); }
std::vector<Extra::Member>::const_iterator Extra::begin() const noexcept { return members_.begin(); }
std::vector<Extra::Member>::const_iterator Extra::end() const noexcept { return members_.end(); }

AnyLink::AnyLink(std::string target) : href(std::move(target)) {}
AnyLink::AnyLink() = default;
AnyLink::AnyLink(const AnyLink&) = default;
AnyLink::AnyLink(AnyLink&&) noexcept = default;
AnyLink& AnyLink::operator=(const AnyLink&) = default;
AnyLink& AnyLink::operator=(AnyLink&&) noexcept = default;
AnyLink::~AnyLink() = default;

OtherLinks::OtherLinks() = default;
OtherLinks::OtherLinks(const OtherLinks&) = default;
OtherLinks::OtherLinks(OtherLinks&&) noexcept = default;
OtherLinks& OtherLinks::operator=(const OtherLinks&) = default;
OtherLinks& OtherLinks::operator=(OtherLinks&&) noexcept = default;
OtherLinks::~OtherLinks() = default;

bool OtherLinks::empty() const noexcept { return entries_.empty(); }
std::size_t OtherLinks::size() const noexcept { return entries_.size(); }
std::vector<OtherLinks::Entry>::const_iterator OtherLinks::begin() const noexcept { return entries_.begin(); }
std::vector<OtherLinks::Entry>::const_iterator OtherLinks::end() const noexcept { return entries_.end(); }

Resource::Resource() = default;
Resource::Resource(const Resource&) = default;
Resource::Resource(Resource&&) noexcept = default;
Resource& Resource::operator=(const Resource&) = default;
Resource& Resource::operator=(Resource&&) noexcept = default;
Resource::~Resource() = default;

ErrorBody::ErrorBody() = default;
ErrorBody::ErrorBody(const ErrorBody&) = default;
ErrorBody::ErrorBody(ErrorBody&&) noexcept = default;
ErrorBody& ErrorBody::operator=(const ErrorBody&) = default;
ErrorBody& ErrorBody::operator=(ErrorBody&&) noexcept = default;
ErrorBody::~ErrorBody() = default;

detail::FailureBase::FailureBase() = default;
detail::FailureBase::FailureBase(const FailureBase&) = default;
detail::FailureBase::FailureBase(FailureBase&&) noexcept = default;
detail::FailureBase& detail::FailureBase::operator=(const FailureBase&) = default;
detail::FailureBase& detail::FailureBase::operator=(FailureBase&&) noexcept = default;
detail::FailureBase::~FailureBase() = default;

Event::Event() = default;
Event::Event(const Event&) = default;
Event::Event(Event&&) noexcept = default;
Event& Event::operator=(const Event&) = default;
Event& Event::operator=(Event&&) noexcept = default;
Event::~Event() = default;

EventBatch::EventBatch() = default;
EventBatch::EventBatch(const EventBatch&) = default;
EventBatch::EventBatch(EventBatch&&) noexcept = default;
EventBatch& EventBatch::operator=(const EventBatch&) = default;
EventBatch& EventBatch::operator=(EventBatch&&) noexcept = default;
EventBatch::~EventBatch() = default;

const std::string* Extra::find(std::string_view name) const noexcept {
  for (const Member& member : members_) {
    if (member.name == name) return &member.json;
  }
  return nullptr;
}

std::string Extra::text(std::string_view name) const {
  const std::string* json = find(name);
  if (json == nullptr) return {};
  detail::Tree tree;
  if (json->empty() || json->front() != '"' || detail::parse_json(*json, tree)) return *json;
  return std::string(tree.root().text);
}

void Extra::set(std::string_view name, std::string_view json) {
  for (Member& member : members_) {
    if (member.name == name) {
      member.json = json;
      return;
    }
  }
  append(name, json);
}

void Extra::set_text(std::string_view name, std::string_view text) { set(name, detail::quoted(text)); }

void Extra::erase(std::string_view name) {
  const auto same = [&](const Member& member) { return member.name == name; };
  members_.erase(std::remove_if(members_.begin(), members_.end(), same), members_.end());
}

void Extra::append(std::string_view name, std::string_view json) {
  members_.push_back({std::string(name), std::string(json)});
}

double AnyLink::revision_number() const noexcept {
  if (!revision) return 1;
  return detail::parse_real(*revision).value_or(1);
}

const AnyLink* OtherLinks::find(std::string_view rel) const noexcept {
  for (const Entry& entry : entries_) {
    if (entry.first == rel) return &entry.second;
  }
  return nullptr;
}

std::vector<AnyLink> OtherLinks::all(std::string_view rel) const {
  std::vector<AnyLink> found;
  for (const Entry& entry : entries_) {
    if (entry.first == rel) found.push_back(entry.second);
  }
  return found;
}

AnyLink& OtherLinks::add(std::string_view rel, AnyLink link) {
  return entries_.emplace_back(std::string(rel), std::move(link)).second;
}

bool Resource::is_null(std::string_view property) const noexcept {
  const auto* form = detail::find_form(wire_form, "", property);
  return form != nullptr && form->json == "null";
}

void Resource::set_null(std::string_view property) { detail::set_form(wire_form, "", property, "null"); }

}  // namespace ucwa
