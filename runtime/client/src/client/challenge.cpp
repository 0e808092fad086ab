#include "client/challenge.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "client/url.hpp"

namespace ucwa::client {
namespace {

constexpr std::string_view blanks = " \t";

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::vector<std::string> list_of(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    if (const auto item = trimmed(text.substr(0, comma)); !item.empty()) out.emplace_back(item);
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return out;
}

/// Reads one field: `Scheme name=value, name="value", Scheme …`.
class FieldReader {
 public:
  FieldReader(std::string_view text, Challenge& challenge) : rest_(text), challenge_(challenge) {}

  bool read() {
    while (skip_separators(), !rest_.empty()) {
      const std::string_view word = take_word();
      if (!rest_.empty() && rest_.front() == '=') {
        rest_.remove_prefix(1);
        set(lower(word), take_value());
      } else {
        scheme_ = lower(word);
        known_ = known_ || scheme_ == "msrtcoauth" || scheme_ == "bearer";
      }
    }
    return known_;
  }

 private:
  void skip_separators() { rest_.remove_prefix(std::min(rest_.find_first_not_of(", \t"), rest_.size())); }

  std::string_view take(std::size_t count) {
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(taken.size());
    return taken;
  }

  std::string_view take_word() {
    const std::size_t end = rest_.find_first_of("=, \t");
    return take(end == 0 ? 1 : end);
  }

  std::string take_value() {
    if (rest_.empty() || rest_.front() != '"') return std::string(take(rest_.find_first_of(", \t")));
    std::string value;
    rest_.remove_prefix(1);
    while (!rest_.empty() && rest_.front() != '"') {
      if (rest_.front() == '\\' && rest_.size() > 1) rest_.remove_prefix(1);
      value += take(1);
    }
    take(1);
    return value;
  }

  void set(std::string_view name, const std::string& value) {
    if (scheme_ == "msrtcoauth") {
      if (name == "href") challenge_.href = value;
      if (name == "grant_type") challenge_.grant_types = list_of(value);
    } else if (scheme_ == "bearer") {
      if (name == "trusted_issuers") challenge_.trusted_issuers = list_of(value);
      if (name == "client_id") challenge_.client_id = value;
      if (name == "authorization_uri") challenge_.authorization_uri = value;
    }
  }

  std::string_view rest_;
  Challenge& challenge_;
  std::string scheme_;
  bool known_ = false;
};

}  // namespace

std::optional<Challenge> challenge_of(const Headers& headers) {
  Challenge challenge;
  bool known = false;
  for (const auto& [name, value] : headers) {
    if (lower(name) != "www-authenticate") continue;
    known = FieldReader(value, challenge).read() || known;
  }
  if (!known) return std::nullopt;
  return challenge;
}

}  // namespace ucwa::client
