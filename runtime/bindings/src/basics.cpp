#include <algorithm>
#include <cstdlib>

#include "engine.hpp"
#include "text.hpp"
#include "ucwa/runtime/failure.hpp"

namespace ucwa {

namespace detail {

void wrong_access() noexcept { std::abort(); }
#ifdef __cpp_exceptions
void no_value() { throw std::bad_optional_access(); }
#else
void no_value() { std::abort(); }
#endif

namespace {

/// The value is an Open<E> or a Link<T>, which has no members of its own: it ends with its base class, which comes first.
template <class Base>
void destroy_base(Base* value) noexcept {
  if (value != nullptr) value->~Base();
  ::operator delete(value);
}

}  // namespace

template <>
void BaseHolder<OpenText>::destroy(OpenText* value) noexcept {
  destroy_base(value);
}
template <>
void BaseHolder<AnyLink>::destroy(AnyLink* value) noexcept {
  destroy_base(value);
}

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

std::string resolve(std::string_view base, std::string_view href) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.";
  const std::size_t name = std::min(href.find_first_not_of(letters), href.size());
  const bool absolute = name != 0 && name < href.size() && href[name] == ':';
  const std::size_t scheme = base.find("://");
  if (absolute || scheme == std::string_view::npos) return std::string(href);
  if (href.substr(0, 2) == "//") return std::string(base.substr(0, scheme + 1)).append(href);
  const std::size_t host_end = std::min(base.find_first_of("/?#", scheme + 3), base.size());
  std::string address(base.substr(0, host_end));
  if (href.empty() || href.front() != '/') address += '/';
  return address.append(href);
}

namespace {

// A list that is made with its first element.

template <class T>
std::size_t size_of(const Maybe<std::vector<T>>& list) noexcept {
  return list ? list->size() : 0;
}
template <class T>
typename std::vector<T>::const_iterator begin_of(const Maybe<std::vector<T>>& list) noexcept {
  return list ? list->begin() : typename std::vector<T>::const_iterator();
}
template <class T>
typename std::vector<T>::const_iterator end_of(const Maybe<std::vector<T>>& list) noexcept {
  return list ? list->end() : typename std::vector<T>::const_iterator();
}
template <class T>
std::vector<T>& made(Maybe<std::vector<T>>& list) {
  return list ? *list : list.emplace();
}
template <class T, class F>
void erase_if(Maybe<std::vector<T>>& list, const F& condition) {
  if (list) list->erase(std::remove_if(list->begin(), list->end(), condition), list->end());
}

}  // namespace

// Copying and destroying is done here once, not in every source that has such an object.

Extra::Extra() noexcept = default;
Extra::Extra(const Extra&) = default;
Extra::Extra(Extra&&) noexcept = default;
// Copies are made by the copy constructor alone: a copy assignment of each member would be as much code again.
Extra& Extra::operator=(const Extra& other) { return *this = Extra(other); }
Extra& Extra::operator=(Extra&&) noexcept = default;
Extra::~Extra() = default;

bool Extra::empty() const noexcept { return size() == 0; }
std::size_t Extra::size() const noexcept { return size_of(members_); }
std::vector<Extra::Member>::const_iterator Extra::begin() const noexcept { return begin_of(members_); }
std::vector<Extra::Member>::const_iterator Extra::end() const noexcept { return end_of(members_); }

AnyLink::AnyLink(std::string target) : href(std::move(target)) {}
AnyLink::AnyLink() noexcept = default;
AnyLink::AnyLink(const AnyLink&) = default;
AnyLink::AnyLink(AnyLink&&) noexcept = default;
AnyLink& AnyLink::operator=(const AnyLink& other) { return *this = AnyLink(other); }
AnyLink& AnyLink::operator=(AnyLink&&) noexcept = default;
AnyLink::~AnyLink() = default;

OtherLinks::OtherLinks() noexcept = default;
OtherLinks::OtherLinks(const OtherLinks&) = default;
OtherLinks::OtherLinks(OtherLinks&&) noexcept = default;
OtherLinks& OtherLinks::operator=(const OtherLinks& other) { return *this = OtherLinks(other); }
OtherLinks& OtherLinks::operator=(OtherLinks&&) noexcept = default;
OtherLinks::~OtherLinks() = default;

bool OtherLinks::empty() const noexcept { return size() == 0; }
std::size_t OtherLinks::size() const noexcept { return size_of(entries_); }
std::vector<OtherLinks::Entry>::const_iterator OtherLinks::begin() const noexcept {
  return begin_of(entries_);
}
std::vector<OtherLinks::Entry>::const_iterator OtherLinks::end() const noexcept { return end_of(entries_); }

ErrorBody::ErrorBody() = default;
ErrorBody::ErrorBody(const ErrorBody&) = default;
ErrorBody::ErrorBody(ErrorBody&&) noexcept = default;
ErrorBody& ErrorBody::operator=(const ErrorBody& other) { return *this = ErrorBody(other); }
ErrorBody& ErrorBody::operator=(ErrorBody&&) noexcept = default;
ErrorBody::~ErrorBody() = default;

detail::FailureBase::FailureBase() = default;
detail::FailureBase::FailureBase(const FailureBase&) = default;
detail::FailureBase::FailureBase(FailureBase&&) noexcept = default;
detail::FailureBase& detail::FailureBase::operator=(const FailureBase& other) {
  return *this = FailureBase(other);
}
detail::FailureBase& detail::FailureBase::operator=(FailureBase&&) noexcept = default;
detail::FailureBase::~FailureBase() = default;

const std::string* Extra::find(std::string_view name) const noexcept {
  for (const Member& member : *this) {
    if (member.name == name) return &member.json;
  }
  return nullptr;
}

std::string Extra::text(std::string_view name) const {
  const std::string* json = find(name);
  if (json == nullptr) return {};
  const bool quoted = !json->empty() && json->front() == '"' && !detail::check_json(*json);
  return quoted ? detail::text_of(*json) : *json;
}

void Extra::set(std::string_view name, std::string_view json) {
  for (Member& member : made(members_)) {
    if (member.name == name) {
      member.json = json;
      return;
    }
  }
  append(name, json);
}

void Extra::set_text(std::string_view name, std::string_view text) { set(name, detail::quoted(text)); }

void Extra::erase(std::string_view name) {
  erase_if(members_, [&](const Member& member) { return member.name == name; });
}

void Extra::append(std::string_view name, std::string_view json) {
  made(members_).push_back({std::string(name), std::string(json)});
}

double AnyLink::revision_number() const noexcept {
  if (!revision) return 1;
  return detail::parse_real(*revision).value_or(1);
}

const AnyLink* OtherLinks::find(std::string_view rel) const noexcept {
  for (const Entry& entry : *this) {
    if (entry.first == rel) return &entry.second;
  }
  return nullptr;
}

std::vector<AnyLink> OtherLinks::all(std::string_view rel) const {
  std::vector<AnyLink> found;
  for (const Entry& entry : *this) {
    if (entry.first == rel) found.push_back(entry.second);
  }
  return found;
}

AnyLink& OtherLinks::add(std::string_view rel, AnyLink link) {
  return made(entries_).emplace_back(std::string(rel), std::move(link)).second;
}

void OtherLinks::erase(std::string_view rel) {
  erase_if(entries_, [&](const Entry& entry) { return entry.first == rel; });
}

}  // namespace ucwa
