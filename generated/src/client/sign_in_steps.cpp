// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/sign_in_steps.hpp"

#include "ucwa/resources/applications.hpp"
#include "ucwa/resources/root.hpp"
#include "ucwa/resources/user.hpp"

namespace ucwa::client {
namespace {

using namespace std::chrono_literals;

constexpr int most_redirects = 8;
/// The time limit for each name. It is short, so that the external name is tried soon if the internal one does not
/// work.
constexpr auto discovery_timeout = 10s;

SignInError failed(SignInError::Step step, std::string message) {
  SignInError error;
  error.step = step;
  error.message = std::move(message);
  return error;
}

SignInError of(SignInError::Step step, const ExchangeError& cause) {
  SignInError error = failed(cause.token ? SignInError::Step::token : step, cause.problem.message());
  if (cause.problem.transport()) error.transport = *cause.problem.transport();
  if (cause.token) {
    error.message = cause.token->message;
    error.status = cause.token->status;
    error.oauth = cause.token->oauth;
  }
  return error;
}

SignInError of(SignInError::Step step, const ucwa::detail::FailureBase& failure) {
  SignInError error = failed(step, "the server refused: " + detail::describe(failure));
  error.status = failure.status;
  error.oauth = failure.oauth;
  error.reason = static_cast<const ucwa::ErrorBody&>(failure);
  if (const auto text = header(failure.headers, "X-Ms-diagnostics")) error.diagnostics = std::string(*text);
  return error;
}

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

template <class T>
auto read(const Response& response) {
  return Call<typename T::Get>{}.decode(response);
}

/// The absolute URL of a link, or an error.
Expected<Url, SignInError> follow(SignInError::Step step, const Trust& trust, const Url& from,
                                  const std::string& href) {
  const auto url = resolve(from, href);
  if (!url) return failed(step, "a link's address is not an http or https URL");
  if (const std::string why = trust.refusal(*url); !why.empty())
    return failed(step, "a redirect was refused: " + why);
  return *url;
}

}  // namespace

Expected<Established, SignInError> SignInSteps::run(const Cancellation& cancellation) {
  auto user = discover(cancellation);
  if (!user) return std::move(user).error();
  auto applications = find_applications(*std::move(user), cancellation);
  if (!applications) return std::move(applications).error();
  applications_ = *std::move(applications);
  return make_application(cancellation);
}

Expected<Url, SignInError> SignInSteps::discover(const Cancellation& cancellation) {
  if (!sign_in_.discovery_url.empty()) {
    const auto url = Url::parse(sign_in_.discovery_url);
    if (!url) return failed(Step::address, "SignIn::discovery_url is not an http or https URL");
    return discover_at(*url, cancellation);
  }
  std::string domain = domain_of(sign_in_.address);
  if (const auto* meeting = std::get_if<AnonymousMeeting>(&sign_in_.credentials); meeting && domain.empty())
    domain = domain_of(meeting->conference_uri);
  const auto internal = Url::parse("https://lyncdiscoverinternal." + domain + '/');
  const auto external = Url::parse("https://lyncdiscover." + domain + '/');
  if (domain.empty() || !internal || !external)
    return failed(Step::address,
                  "SignIn::address is not of the form name@domain, and there is no discovery_url");
  if (auto user = discover_at(*internal, cancellation)) return user;
  return discover_at(*external, cancellation);
}

Expected<Url, SignInError> SignInSteps::discover_at(Url url, const Cancellation& cancellation) {
  for (int redirects = 0; redirects < most_redirects; ++redirects) {
    const auto response = get(Step::discovery, url, discovery_timeout, cancellation);
    if (!response) return response.error();
    const auto root = read<Root>(*response);
    if (!root) return of(Step::discovery, root.error());
    if (root->links.user) return follow(Step::discovery, exchange_.trust(), url, root->links.user->href);
    if (!root->links.redirect) return failed(Step::discovery, url.host + " offers neither user nor redirect");
    auto next = follow(Step::discovery, exchange_.trust(), url, root->links.redirect->href);
    if (!next) return next;
    url = *std::move(next);
  }
  return failed(Step::discovery, "too many redirects");
}

Expected<Url, SignInError> SignInSteps::find_applications(Url url, const Cancellation& cancellation) {
  for (int redirects = 0; redirects < most_redirects; ++redirects) {
    const auto response = get(Step::user, url, 30s, cancellation);
    if (!response) return response.error();
    const auto user = read<User>(*response);
    if (!user) return of(Step::user, user.error());
    if (user->links.applications)
      return follow(Step::user, exchange_.trust(), url, user->links.applications->href);
    // A redirect leads to the other pool's user, or to its root, which links to the user.
    const AnyLink* onward = user->links.other.find("user");
    if (user->links.redirect) onward = &*user->links.redirect;
    if (onward == nullptr) return failed(Step::user, "the user has neither applications nor redirect");
    auto next = follow(Step::user, exchange_.trust(), url, onward->href);
    if (!next) return next;
    url = *std::move(next);
  }
  return failed(Step::user, "too many redirects");
}

Expected<Established, SignInError> SignInSteps::make_application(const Cancellation& cancellation) {
  const auto call = Link<Applications>(applications_->text())
                        .post()
                        .culture(sign_in_.culture)
                        .endpoint_id(sign_in_.endpoint_id)
                        .user_agent(sign_in_.user_agent)
                        .build();
  if (!call) return failed(Step::address, call.error().parameter + ": " + call.error().message);
  const auto response = exchange_.send(call->request, *applications_, {}, cancellation);
  if (!response) return of(Step::application, response.error());
  auto application = call->decode(*response);
  if (!application) return of(Step::application, application.error());
  if (!application->links.events)
    return failed(Step::application, "the application has no link to its events");
  return Established{*std::move(application), *applications_};
}

/// Follows HTTP redirects; `url` becomes the address of the final response.
Expected<Response, SignInError> SignInSteps::get(Step step, Url& url, std::chrono::milliseconds timeout,
                                                 const Cancellation& cancellation) {
  Exchange::Manner manner;
  manner.timeout = timeout;
  manner.repeat = step != Step::discovery;  // discovery tries the next name instead
  for (int redirects = 0; redirects < most_redirects; ++redirects) {
    auto response =
        exchange_.send({"GET", url.text(), {{"Accept", "application/json"}}, {}}, url, manner, cancellation);
    if (!response) return of(step, response.error());
    const auto location = header(response->headers, "Location");
    if (!is_redirect(response->status) || !location) return *std::move(response);
    auto next = follow(step, exchange_.trust(), url, std::string(*location));
    if (!next) return std::move(next).error();
    url = *std::move(next);
  }
  return failed(step, "too many redirects");
}

}  // namespace ucwa::client
