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

// Special members are compiled once here, not in every source that has such an object.

Extra::Extra() noexcept = default;
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

OtherLinks::OtherLinks() noexcept = default;
OtherLinks::OtherLinks(const OtherLinks&) = default;
OtherLinks::OtherLinks(OtherLinks&&) noexcept = default;
OtherLinks& OtherLinks::operator=(const OtherLinks&) = default;
OtherLinks& OtherLinks::operator=(OtherLinks&&) noexcept = default;
OtherLinks::~OtherLinks() = default;

bool OtherLinks::empty() const noexcept { return entries_.empty(); }
std::size_t OtherLinks::size() const noexcept { return entries_.size(); }
std::vector<OtherLinks::Entry>::const_iterator OtherLinks::begin() const noexcept { return entries_.begin(); }
std::vector<OtherLinks::Entry>::const_iterator OtherLinks::end() const noexcept { return entries_.end(); }

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

const std::string* Extra::find(std::string_view name) const noexcept {
  for (const Member& member : members_) {
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

void OtherLinks::erase(std::string_view rel) {
  const auto same = [&](const Entry& entry) { return entry.first == rel; };
  entries_.erase(std::remove_if(entries_.begin(), entries_.end(), same), entries_.end());
}

}  // namespace ucwa
