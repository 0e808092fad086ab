#pragma once

#include "generator/serve/session/identity.hpp"
#include "generator/serve/session/operations.hpp"

namespace ucwagen::serve {

/// Creates and ends applications and their event channels.
class Applications {
 public:
  Applications(World& world, const Views& views, Conversations& conversations, Presence& presence)
      : world_(world), views_(views), conversations_(conversations), presence_(presence) {}

  [[nodiscard]] Answer create(Exchange& exchange, Account& account, const Inputs& inputs);
  [[nodiscard]] Answer read(const ExchangePtr& exchange, Application& application) const;
  [[nodiscard]] Answer remove(const Exchange& exchange, Application& application);
  [[nodiscard]] Answer list(const Exchange& exchange, const Account& account) const;
  void poll(const ExchangePtr& exchange, Application& application, const Inputs& inputs, Respond respond);

  /// Ends an application; requests for it get this status from now on.
  void end(Application& application, int status);

 private:
  void watch(const std::string& id);
  bool check_silence(Application& application, Milliseconds now, Milliseconds& next);
  bool check_activity(Application& application, Milliseconds now, Milliseconds& next);
  void fill(Account& account);

  World& world_;
  const Views& views_;
  Conversations& conversations_;
  Presence& presence_;
};

inline constexpr std::size_t max_applications = 10;  ///< of one user

}  // namespace ucwagen::serve
