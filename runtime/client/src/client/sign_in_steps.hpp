#pragma once

#include <string>

#include "client/exchange.hpp"
#include "ucwa/resources/application.hpp"

namespace ucwa::client {

/// An application and where it is: its relative links start there.
struct Established {
  Application application;
  Url base;
};

/// The way from an address to an application: discovery, user, token, applications. Can be gone again when a session
/// has lost its application; with the same endpointId the server gives the same one, if it is still there.
class SignInSteps {
 public:
  SignInSteps(Exchange& exchange, const SignIn& sign_in) : exchange_(exchange), sign_in_(sign_in) {}

  [[nodiscard]] Expected<Established, SignInError> run(const Cancellation& cancellation);
  /// The last step alone, where the others were gone before.
  [[nodiscard]] Expected<Established, SignInError> make_application(const Cancellation& cancellation);

 private:
  using Step = SignInError::Step;

  [[nodiscard]] Expected<Url, SignInError> discover(const Cancellation& cancellation);
  [[nodiscard]] Expected<Url, SignInError> discover_at(Url url, const Cancellation& cancellation);
  [[nodiscard]] Expected<Url, SignInError> find_applications(Url user, const Cancellation& cancellation);
  [[nodiscard]] Expected<Response, SignInError> get(Step step, Url& url, std::chrono::milliseconds timeout,
                                                    const Cancellation& cancellation);

  Exchange& exchange_;
  const SignIn& sign_in_;
  std::optional<Url> applications_;
};

}  // namespace ucwa::client
