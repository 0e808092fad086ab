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

/// What a script gives in place of the usual response.
using Scripted = std::optional<ucwa::Expected<Response, TransportError>>;

Response json(int status, std::string body);
/// `{"code":…,"subcode":…}` with that status.
Response error(int status, const std::string& code, const std::string& subcode);
/// An answer without a body.
Response empty(int status);

/// A UCWA server with one user, as small as the tests allow. It knows nothing of sockets: handle() is called by
/// FakeTransport, or by SocketServer for real connections. All functions may be called from any thread.
class ScriptedServer {
 public:
  std::string origin = "https://pool.contoso.com";  ///< where its absolute links lead
  std::string user = "lenea@contoso.com", password = "secret-password";
  int token_seconds = 28'800;

  /// Waits, if it is a P-GET, until there is something to tell, or cancelled. `arrived` is called when the request is
  /// in the journal.
  ucwa::Expected<Response, TransportError> handle(const HttpRequest& request,
                                                  const Cancellation& cancellation,
                                                  const std::function<void()>& arrived = {});

  /// Is asked first, for every request, with the number of requests to that path so far (1: the first).
  void script(std::function<Scripted(const HttpRequest&, int count)> script);
  /// Puts events into the channel: each is the JSON of one event, sent by `communication`.
  void tell(const std::vector<std::string>& events);
  /// The next answer of the event channel, as it is.
  void answer_events_with(Response response);
  /// Forgets the application and its events; its id is another one then.
  void drop_application();
  /// While connections may be open.
  void change_password(std::string to);
  /// No token from before is taken any more.
  void drop_tokens();

  /// "GET /user", in order, without queries.
  [[nodiscard]] std::vector<std::string> journal() const;
  [[nodiscard]] std::vector<HttpRequest> requests() const;
  [[nodiscard]] int count(const std::string& entry) const;
  /// Waits until there are so many of them; false after half a minute.
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
  bool available_ = false;
};

/// "/path?query" of a URL.
std::string path_of(const std::string& url);

/// Hands requests to a ScriptedServer without a network. Keeps them to one host each, as real ones are.
class FakeTransport : public ucwa::client::Transport {
 public:
  explicit FakeTransport(ScriptedServer& server) : server_(server) {}
  ucwa::Expected<Response, TransportError> send(const HttpRequest& request,
                                                const Cancellation& cancellation) override {
    return server_.handle(request, cancellation);
  }
  ucwa::Expected<Response, TransportError> send_announced(const HttpRequest& request,
                                                          const Cancellation& cancellation,
                                                          const std::function<void()>& under_way) override {
    return server_.handle(request, cancellation, under_way);
  }

 private:
  ScriptedServer& server_;
};

}  // namespace fake
