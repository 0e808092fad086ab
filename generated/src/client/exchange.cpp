// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include "client/exchange.hpp"

#include "client/back_off.hpp"
#include "client/challenge.hpp"

namespace ucwa::client {
namespace {

using namespace std::chrono_literals;

constexpr int most_tries = 4;

ExchangeError refusal(AnyProblem::Kind kind, std::string message) {
  return {AnyProblem(kind, std::move(message)), nullptr};
}

ExchangeError of(TokenError error) {
  AnyProblem problem =
      error.transport ? AnyProblem(*error.transport) : AnyProblem(AnyProblem::Kind::server, error.message);
  return {std::move(problem), std::make_unique<TokenError>(std::move(error))};
}

/// A GET may be repeated. The server must not get any other request twice.
bool may_repeat(const HttpRequest& request, const TransportError& error) {
  if (error.kind == TransportError::Kind::resolve || error.kind == TransportError::Kind::connect) return true;
  return request.method == "GET" &&
         (error.kind == TransportError::Kind::timeout || error.kind == TransportError::Kind::protocol);
}

/// Whether the server has not carried out the request and it may be repeated: after 429, and after 503 with
/// Retry-After.
bool is_put_off(const HttpRequest& request, const Response& response) {
  if (response.status == 429) return true;
  return response.status == 503 && (request.method == "GET" || header(response.headers, "Retry-After"));
}

void authorise(HttpRequest& request, const std::string& header) {
  auto& headers = request.headers;
  for (auto field = headers.begin(); field != headers.end();)
    field = lower(field->first) == "authorization" ? headers.erase(field) : field + 1;
  if (!header.empty()) headers.emplace_back("Authorization", header);
}

}  // namespace

Expected<Response, ExchangeError> Exchange::send(const Request& request, const Url& base,
                                                 const Manner& manner, const Cancellation& cancellation) {
  if (lower(std::string_view(request.target).substr(0, 5)) == "data:")
    return refusal(AnyProblem::Kind::parameter, "the link contains its content; there is nothing to fetch");
  const auto url = resolve(base, request.target);
  if (!url) return refusal(AnyProblem::Kind::parameter, "the link's address is not an http or https URL");
  if (const std::string why = trust_.refusal(*url); !why.empty())
    return refusal(AnyProblem::Kind::parameter, why);

  HttpRequest http{request.method, url->text(), request.headers, request.body, manner.timeout, false};
  if (!user_agent_.empty()) http.headers.emplace_back("User-Agent", user_agent_);
  if (const std::string cookie = cookie_.header_for(*url); !cookie.empty() && !header(http.headers, "Cookie"))
    http.headers.emplace_back("Cookie", cookie);
  const auto deadline = clock_.now() + manner.timeout;
  BackOff back_off(500ms, 8s);
  for (int tries = 1;; ++tries) {
    http.timeout = std::chrono::ceil<std::chrono::milliseconds>(deadline - clock_.now());
    auto result = authorised(http, *url, manner, cancellation);
    if (!manner.repeat || tries == most_tries) return result;
    auto pause = back_off.next();
    if (result) {
      if (!is_put_off(http, *result)) return result;
      pause = retry_after(result->headers).value_or(pause);
    } else {
      const TransportError* error = result.error().problem.transport();
      if (error == nullptr || result.error().token || !may_repeat(http, *error)) return result;
    }
    if (clock_.now() + pause >= deadline || clock_.wait(pause, cancellation)) return result;
  }
}

Expected<Response, ExchangeError> Exchange::authorised(HttpRequest& request, const Url& url,
                                                       const Manner& manner,
                                                       const Cancellation& cancellation) {
  std::string sent = tokens_.header_for(url, cancellation);
  for (bool renewed = false;; renewed = true) {
    authorise(request, sent);
    auto response = manner.under_way ? transport_.send_announced(request, cancellation, manner.under_way)
                                     : transport_.send(request, cancellation);
    if (!response) return ExchangeError{AnyProblem(std::move(response).error()), nullptr};
    cookie_.take(url, response->headers);
    if (response->status != 401 || renewed) return *std::move(response);
    const auto challenge = challenge_of(response->headers);
    if (!challenge) return *std::move(response);
    auto header = tokens_.renewed(url, sent, *challenge, cancellation);
    if (!header) return of(std::move(header).error());
    sent = *std::move(header);
  }
}

}  // namespace ucwa::client
