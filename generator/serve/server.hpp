#pragma once

#include <memory>

#include "generator/base/result.hpp"
#include "generator/serve/contact_change.hpp"
#include "generator/serve/faults.hpp"
#include "generator/serve/journal.hpp"
#include "generator/serve/scenario.hpp"
#include "generator/serve/session/session.hpp"

namespace ucwagen::serve {

using Reply = std::function<void(Response)>;

/// The simulated server without sockets: takes requests, returns responses, and has a clock. Not thread-safe.
class Server {
 public:
  /// `rules` is the text of states.json. The reference must outlive the server.
  Server(const ir::Api& api, std::string_view rules, SessionOptions options, Milliseconds epoch = {});

  /// Takes a request. `reply` is called once, now or later. The returned number is for `abandon`.
  std::uint64_t handle(Request request, Reply reply);
  /// Tells the server that the client closed the connection before it got its response.
  void abandon(std::uint64_t number);

  /// Advances the clock.
  void advance(Milliseconds by);
  [[nodiscard]] Timeline& timeline() { return timeline_; }
  [[nodiscard]] Journal& journal() { return journal_; }
  [[nodiscard]] Faults& faults() { return faults_; }
  /// nullptr if the reference is not one of UCWA.
  [[nodiscard]] Session* session() { return session_.get(); }
  [[nodiscard]] const Catalogue& catalogue() const { return catalogue_; }

  /// Loads a scenario. Returns a message if it is not valid.
  [[nodiscard]] base::Failure load_scenario(std::string_view text);

 private:
  struct Effects {
    std::optional<std::size_t> cut;
    bool garbage = false;
  };
  void dispatch(const ExchangePtr& exchange, const Respond& respond);
  void carry_out(const ExchangePtr& exchange, const Respond& respond);
  void serve_document(const ExchangePtr& exchange, const Respond& respond);
  void note_form(Exchange& exchange) const;
  void finish(const ExchangePtr& exchange, Answer answer, const Effects& effects, const Reply& reply);
  [[nodiscard]] std::string base_of(const Request& request) const;
  [[nodiscard]] std::string rel_of(const Exchange& exchange);

  // batch.cpp
  void batch(const ExchangePtr& exchange, const Respond& respond);
  // steering.cpp
  [[nodiscard]] Answer steer(Exchange& exchange);
  [[nodiscard]] Answer steer_message(const Query& query);
  [[nodiscard]] Answer steer_contact(const std::string& uri, const Json& body);
  [[nodiscard]] Answer steer_events(const Json& body);
  [[nodiscard]] Answer steer_faults(const Exchange& exchange, const Json& body);
  [[nodiscard]] Answer steer_clock(const Query& query);
  void change_contact(const ContactChange& change);
  void act(const Scenario::Step& step);

  const ir::Api& api_;
  SessionOptions options_;
  Timeline timeline_;
  StateRules rules_;
  Catalogue catalogue_;
  Journal journal_;
  Faults faults_;
  Documents documents_;
  Gate gate_;
  std::unique_ptr<Session> session_;
  std::optional<Scenario> scenario_;
  std::uint64_t last_number_ = 0;
  std::map<std::uint64_t, std::weak_ptr<Exchange>> waiting_;
};

/// The HTTP response: JSON or XML by Accept, compressed if the client accepts that, with CORS for browsers.
[[nodiscard]] Response render(const Exchange& exchange, const Answer& answer);

inline constexpr std::string_view steering_path = "/_ucwagen/";

}  // namespace ucwagen::serve
