#include "client/photo_cookie.hpp"

#include <algorithm>

namespace ucwa::client {
namespace {

constexpr std::string_view name = "cwt_ucwa=";

std::string_view without_blanks(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// The value of the attribute `path`; empty if there is none.
std::string path_in(std::string_view attributes) {
  while (!attributes.empty()) {
    const std::string_view one = without_blanks(attributes.substr(0, attributes.find(';')));
    if (lower(one.substr(0, 5)) == "path=") return std::string(one.substr(5));
    attributes.remove_prefix(std::min(attributes.find(';'), attributes.size() - 1) + 1);
  }
  return {};
}

bool is_below(std::string_view path, std::string_view folder) {
  path = path.substr(0, path.find('?'));
  if (!folder.empty() && folder.back() == '/') folder.remove_suffix(1);
  return path.substr(0, folder.size()) == folder &&
         (path.size() == folder.size() || path[folder.size()] == '/');
}

}  // namespace

void PhotoCookie::take(const Url& from, const Headers& headers) {
  for (const auto& [field, value] : headers) {
    if (lower(field) != "set-cookie" || value.compare(0, name.size(), name) != 0) continue;
    const std::size_t end = std::min(value.find(';'), value.size());
    const std::string path = path_in(std::string_view(value).substr(end));
    if (path.empty() || path.front() != '/') continue;  // it would go everywhere
    const std::lock_guard lock(mutex_);
    cookies_[from.origin()] = {value.substr(0, end), path};
  }
}

std::string PhotoCookie::header_for(const Url& url) const {
  const std::lock_guard lock(mutex_);
  const auto found = cookies_.find(url.origin());
  if (found == cookies_.end() || !is_below(url.path, found->second.path)) return {};
  return found->second.text;
}

}  // namespace ucwa::client
