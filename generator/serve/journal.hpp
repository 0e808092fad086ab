#pragma once

#include <deque>
#include <functional>
#include <string>

#include "generator/serve/exchange.hpp"

namespace ucwagen::serve {

/// Requests and answers, for tests to look at afterwards. Secrets do not get in; the oldest entries go where the
/// whole becomes too large.
class Journal {
 public:
  struct Entry {
    std::uint64_t number = 0;
    Milliseconds time{}, took{};
    std::string method, target, rel, user, application;
    int status = 0;
    std::string request_body, response_body;
    std::vector<Violation> violations;
  };

  void add(Entry entry);
  void add(const Exchange& exchange, const Response& response, Milliseconds now);
  /// Called with each new entry: the terminal and the file of `--journal`.
  void watch(std::function<void(const Entry&)> watcher) { watchers_.push_back(std::move(watcher)); }
  void clear(const std::string& user);

  [[nodiscard]] Json entries() const;
  [[nodiscard]] Json violations() const;

 private:
  static constexpr std::size_t max_bytes = std::size_t{16} << 20U;

  std::deque<Entry> entries_;
  std::size_t bytes_ = 0;
  std::vector<std::function<void(const Entry&)>> watchers_;
};

[[nodiscard]] Json to_json(const Journal::Entry& entry);
[[nodiscard]] Json to_json(const Violation& violation);

/// The text without tokens and passwords: "Bearer cwt=***", "password=***".
[[nodiscard]] std::string without_secrets(std::string text);

}  // namespace ucwagen::serve
