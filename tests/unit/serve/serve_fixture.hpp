#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "generator/serve/server.hpp"

namespace ucwagen::serve {

/// The project's own reference, read once.
[[nodiscard]] const ir::Api& reference();
/// Pages of tests/data or tests/system as an IR.
[[nodiscard]] ir::Api read_pages(const std::string& folder);
[[nodiscard]] const std::string& state_rules();

struct Got {
  int status = 0;
  Headers headers;
  std::string body;
  Json json;
  [[nodiscard]] std::string header(std::string_view name) const {
    return find_header(headers, name).value_or("");
  }
  /// The href of a link of the document.
  [[nodiscard]] std::string href(const std::string& rel) const;
};

/// A server and a client that only follows links.
class TestServer {
 public:
  explicit TestServer(SessionOptions options = usual_options());
  /// `seen` is told of every response.
  TestServer(const ir::Api& api, SessionOptions options, std::function<void(const Got&)> seen = {});
  static SessionOptions usual_options();

  Got send(const std::string& method, const std::string& target, const Json& body = nullptr,
           Headers headers = {});
  Got get(const std::string& target, Headers headers = {}) {
    return send("GET", target, nullptr, std::move(headers));
  }
  Got post(const std::string& target, const Json& body = nullptr, Headers headers = {}) {
    return send("POST", target, body, std::move(headers));
  }
  Got send_raw(const std::string& method, const std::string& target, const std::string& body,
               Headers headers);

  /// A response as a client takes it.
  [[nodiscard]] Got take(Response response) const;

  Server server;
  std::string token;         ///< sent with every request
  std::size_t requests = 0;  ///< so many were sent

 private:
  std::function<void(const Got&)> seen_;
};

/// A user who is signed in.
struct SignedIn {
  TestServer& server;
  std::string token;
  Json application;

  SignedIn(TestServer& server, const std::string& user, const std::string& password,
           const std::string& endpoint = "e1");
  Got get(const std::string& target);
  Got post(const std::string& target, const Json& body = nullptr, Headers headers = {});
  [[nodiscard]] std::string link(const std::string& resource, const std::string& rel);
  void make_available();
  /// Events since the last call, in order, after waiting for `wait`.
  std::vector<Json> events(Milliseconds wait = std::chrono::seconds(10));
  /// Sends a P-GET without waiting for it; the response is stored in `pending`.
  void poll(const std::string& target);
  std::string next;
  std::optional<Got> pending;

 private:
  int polls_ = 0;  ///< responses to earlier requests are ignored
};

/// "messagingInvitation started", one for each event.
[[nodiscard]] std::vector<std::string> names_of(const std::vector<Json>& events);
/// The last event of that name; null if there is none.
[[nodiscard]] Json find_event(const std::vector<Json>& events, const std::string& name);

}  // namespace ucwagen::serve
