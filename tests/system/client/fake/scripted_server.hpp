#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "ucwa/client/transport.hpp"

namespace fake {

using ucwa::Response;
using ucwa::client::Cancellation;
using ucwa::client::HttpRequest;
using ucwa::client::TransportError;

/// The response that a script returns instead of the usual one.
using Scripted = std::optional<ucwa::Expected<Response, TransportError>>;

Response json(int status, std::string body);
/// `{"code":…,"subcode":…}` with that status.
Response error(int status, const std::string& code, const std::string& subcode);
/// A response without a body.
Response empty(int status);

/// A UCWA server with one user and only what the tests need. It has no sockets: FakeTransport calls handle(), or
/// SocketServer for real connections. All functions may be called from any thread.
class ScriptedServer {
 public:
  std::string origin = "https://pool.contoso.com";  ///< where its absolute links lead
  std::string user = "lenea@contoso.com", password = "secret-password";
  int token_seconds = 28'800;

  /// Returns the response. A P-GET waits for events or the cancellation. `arrived` is called when the request is
  /// in the journal.
  ucwa::Expected<Response, TransportError> handle(const HttpRequest& request,
                                                  const Cancellation& cancellation,
                                                  const ucwa::client::Function<void()>& arrived = {});

  /// Sets a script, which is called first for every request, with the number of requests to that path (1: the first).
  void script(std::function<Scripted(const HttpRequest&, int count)> script);
  /// Puts events into the channel: each is the JSON of one event, sent by `communication`.
  void tell(const std::vector<std::string>& events);
  /// Sets the next response of the event channel.
  void answer_events_with(Response response);
  /// Deletes the application and its events; the next application has another id.
  void drop_application();
  /// Changes the password; may be called while connections are open.
  void change_password(std::string to);
  /// Applications no longer have the link `batch`.
  void offer_no_batch();
  /// From now on this token of another issuer is valid, too.
  void accept_token(const std::string& token);
  /// Invalidates all tokens.
  void drop_tokens();

  /// "GET /user", in order, without queries.
  [[nodiscard]] std::vector<std::string> journal() const;
  [[nodiscard]] std::vector<HttpRequest> requests() const;
  [[nodiscard]] int count(const std::string& entry) const;
  /// Waits until the journal has the entry that many times; false after half a minute.
  bool wait_for(const std::string& entry, int count = 1);

 private:
  Response respond(const HttpRequest& request, const std::string& path);
  Response user_resource(const HttpRequest& request);
  Response token(const HttpRequest& request);
  Response application(int status);
  Response start(const std::string& rel);
  ucwa::Expected<Response, TransportError> events(std::unique_lock<std::mutex>& lock,
                                                  const HttpRequest& request,
                                                  const Cancellation& cancellation);
  Response batch(const HttpRequest& request);
  [[nodiscard]] bool is_signed_in(const HttpRequest& request) const;
  [[nodiscard]] std::string home() const;

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::function<Scripted(const HttpRequest&, int)> script_;
  std::map<std::string, int> counts_;
  std::vector<HttpRequest> requests_;
  std::deque<Response> channel_;  ///< whole answers
  std::vector<std::string> events_;
  std::set<std::string> tokens_;
  int token_number_ = 0, application_ = 1, ack_ = 1, polls_ = 0, invitation_ = 0;
  bool available_ = false, offers_batch_ = true;
};

/// "/path?query" of a URL.
std::string path_of(const std::string& url);

/// Passes requests to ScriptedServers without a network, each by its host.
class FakeTransport : public ucwa::client::Transport {
 public:
  explicit FakeTransport(ScriptedServer& server) : server_(server) {}
  ucwa::Expected<Response, TransportError> send(const HttpRequest& request,
                                                const Cancellation& cancellation) override {
    return server_.handle(request, cancellation);
  }
  ucwa::Expected<Response, TransportError> send_announced(
      const HttpRequest& request, const Cancellation& cancellation,
      const ucwa::client::Function<void()>& under_way) override {
    return server_.handle(request, cancellation, under_way);
  }

 private:
  ScriptedServer& server_;
};

}  // namespace fake
