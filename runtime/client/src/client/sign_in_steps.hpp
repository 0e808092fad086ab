#pragma once

#include <string>

#include "client/exchange.hpp"
#include "ucwa/resources/application.hpp"

namespace ucwa::client {

/// An application and its server, to which its links are relative.
struct Established {
  Application application;
  Url base;
};

/// The steps of signing in: discovery, user, token, applications. They can be repeated when a session
/// has lost its application; with the same endpointId the server returns the same application, if it still exists.
class SignInSteps {
 public:
  SignInSteps(Exchange& exchange, const SignIn& sign_in) : exchange_(exchange), sign_in_(sign_in) {}

  [[nodiscard]] Expected<Established, SignInError> run(const Cancellation& cancellation);
  /// Only the last step, if the others were done before.
  [[nodiscard]] Expected<Established, SignInError> make_application(const Cancellation& cancellation);

 private:
  using Step = SignInError::Step;

  [[nodiscard]] Expected<Url, SignInError> discover(const Cancellation& cancellation);
  [[nodiscard]] Expected<Url, SignInError> discover_at(Url url, const Cancellation& cancellation);
  [[nodiscard]] Expected<Url, SignInError> find_applications(Url url, const Cancellation& cancellation);
  [[nodiscard]] Expected<Response, SignInError> get(Step step, Url& url, std::chrono::milliseconds timeout,
                                                    const Cancellation& cancellation);

  Exchange& exchange_;
  const SignIn& sign_in_;
  std::optional<Url> applications_;
};

}  // namespace ucwa::client
