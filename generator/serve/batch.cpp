#include "generator/serve/server.hpp"

namespace ucwagen::serve {
namespace {

constexpr std::size_t max_parts = 100;

/// The parts between the boundaries. Line ends may be LF, and text before the first boundary is ignored.
std::vector<std::string> parts_of(const std::string& body, const std::string& boundary) {
  std::vector<std::string> parts;
  const std::string line = "--" + boundary;
  auto at = body.find(line);
  while (at != std::string::npos) {
    at += line.size();
    if (body.compare(at, 2, "--") == 0) break;
    const auto end = body.find("\n" + line, at);
    if (end == std::string::npos) break;
    parts.push_back(body.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

/// Splits a text at its first empty line.
std::pair<std::string, std::string> split_head(const std::string& text) {
  const auto crlf = text.find("\r\n\r\n"), lf = text.find("\n\n");
  if (crlf == std::string::npos && lf == std::string::npos) return {text, ""};
  if (lf == std::string::npos || crlf < lf) return {text.substr(0, crlf), text.substr(crlf + 4)};
  return {text.substr(0, lf), text.substr(lf + 2)};
}

std::optional<Request> read_request(const std::string& part) {
  std::string text = split_head(part).second;
  text.erase(0, text.find_first_not_of("\r\n"));
  auto [head, body] = split_head(text);
  const auto lines = split(head, '\n');
  const auto words = split(trim(lines.front()), ' ');
  if (words.size() < 2) return std::nullopt;
  Request request{.method = words[0], .target = words[1], .headers = {}, .body = {}};
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (const auto colon = lines[i].find(':'); colon != std::string::npos)
      request.headers.emplace_back(trim(lines[i].substr(0, colon)), trim(lines[i].substr(colon + 1)));
  while (body.ends_with('\n') || body.ends_with('\r')) body.pop_back();
  request.body = std::move(body);
  return request;
}

std::string write_part(const Response& response) {
  std::string text = "Content-Type: application/http; msgtype=response\r\n\r\nHTTP/1.1 " +
                     std::to_string(response.status) + ' ' + std::string(reason_phrase(response.status)) +
                     "\r\n";
  for (const auto& [name, value] : response.headers) text += name + ": " + value + "\r\n";
  return text + "\r\n" + response.body + "\r\n";
}

/// Collects the responses of a batch, which may come in any order, in the order of the requests.
struct Collected {
  std::vector<std::string> parts;
  std::size_t missing = 0;
  Respond respond;

  void take(std::size_t index, const Response& response) {
    parts[index] = write_part(response);
    if (--missing > 0) return;
    constexpr const char* boundary = "1d0e9f42";
    std::string body;
    for (const auto& part : parts) body += std::string("--") + boundary + "\r\n" + part;
    body += std::string("--") + boundary + "--\r\n";
    respond({.status = 200,
             .content = body,
             .content_type = std::string("multipart/batching; boundary=\"") + boundary + '"'});
  }
};

}  // namespace

void Server::batch(const ExchangePtr& exchange, const Respond& respond) {
  const Account* account = session_->identity.account_of(*exchange);
  if (!account) return respond(session_->identity.challenge(*exchange));
  exchange->user = account->person->uri;
  const std::string type = exchange->request.header("Content-Type").value_or("");
  const auto documented = session_->world.place("batch").find("POST");
  const auto refuse = [&](int status, const std::string& message) {
    const Violation violation{documented.operation ? fact_path(documented) : "batch",
                              documented.resource ? documented.resource->source : ir::Source{}, message, "",
                              true};
    exchange->violations.push_back(violation);
    respond(error_answer(api_, {status, "", message, {violation}}));
  };
  if (media_type(type) != "multipart/batching") return refuse(415, "the body must be multipart/batching");
  const auto parts = parts_of(exchange->request.body, header_parameter(type, "boundary"));
  if (parts.empty()) return refuse(400, "the body has no parts with the boundary of Content-Type");
  if (parts.size() > max_parts) return refuse(429, "a batch has at most 100 parts");

  auto collected = std::make_shared<Collected>();
  collected->parts.resize(parts.size());
  collected->missing = parts.size();
  collected->respond = respond;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    auto inner = std::make_shared<Exchange>();
    auto request = read_request(parts[i]);
    if (request) {
      inner->request = std::move(*request);
      inner->target = parse_target(inner->request.target);
    }
    inner->number = exchange->number;
    inner->base = exchange->base;
    inner->inside_batch = true;
    inner->request.pool = exchange->request.pool;
    if (const auto token = exchange->request.header("Authorization"))
      inner->request.headers.emplace_back("Authorization", *token);
    const Respond take = [inner, exchange, collected, i](Answer answer) {
      exchange->violations.insert(exchange->violations.end(), inner->violations.begin(),
                                  inner->violations.end());
      collected->take(i, render(*inner, answer));
    };
    const std::string rel = request ? rel_of(*inner) : "";
    if (!request) {
      take(error_answer(api_, {400, "", "The part is not an HTTP request.", {}}));
    } else if (rel == "batch" || rel == "events" || rel == "photo") {
      inner->violations.push_back({"batch", documented.resource ? documented.resource->source : ir::Source{},
                                   rel + " must not be in a batch", "", true});
      take(error_answer(api_, {400, "", "A batch must not contain this.", inner->violations}));
    } else {
      dispatch(inner, take);
    }
  }
}

}  // namespace ucwagen::serve
