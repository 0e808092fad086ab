#include "generator/serve/server.hpp"

namespace ucwagen::serve {
namespace {

/// The time of `Prefer: delay=2.5`; no time for what is not a number.
Milliseconds read_seconds(std::string text) {
  if (text.ends_with('s')) text.pop_back();
  if (text.empty() || text.find_first_not_of("0123456789.") != std::string::npos) return {};
  return read_duration(text + 's').value_or(Timeline::longest);
}

StateRules rules_of(std::string_view text) {
  if (text.empty()) return {};
  auto rules = StateRules::parse(text);
  return rules ? std::move(*rules) : StateRules();
}

bool is_preflight(const Request& request) {
  return same_text(request.method, "OPTIONS") && request.header("Access-Control-Request-Method");
}

Answer preflight(const Request& request) {
  return {.status = 200,
          .headers = {
              {"Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE, OPTIONS"},
              {"Access-Control-Allow-Headers", request.header("Access-Control-Request-Headers").value_or("")},
              {"Access-Control-Max-Age", "86400"}}};
}

}  // namespace

Server::Server(const ir::Api& api, std::string_view rules, SessionOptions options, Milliseconds epoch)
    : api_(api),
      options_(std::move(options)),
      timeline_(epoch),
      rules_(rules_of(rules)),
      catalogue_(api, Session::fits(api)),
      documents_(catalogue_),
      gate_(api, options_.strictness) {
  if (Session::fits(api)) session_ = std::make_unique<Session>(api, rules_, catalogue_, timeline_, options_);
}

std::string Server::base_of(const Request& request) const {
  if (!options_.public_url.empty()) return options_.public_url;
  return (request.secure ? "https://" : "http://") + request.header("Host").value_or("localhost");
}

std::string Server::rel_of(const Exchange& exchange) {
  if (session_ && session_->claims(exchange.target.path)) return session_->rel_of(exchange.target.path);
  const Place* place = documents_.place(catalogue_.key(exchange.target.path));
  if (!place) return "";
  return place->resource             ? place->resource->rel
         : place->operations.empty() ? ""
                                     : place->operations.front().resource->rel;
}

std::uint64_t Server::handle(Request request, Reply reply) {
  auto exchange = std::make_shared<Exchange>();
  exchange->number = ++last_number_;
  exchange->target = parse_target(request.target);
  exchange->base = base_of(request);
  exchange->start = timeline_.now();
  exchange->request = std::move(request);
  waiting_[exchange->number] = exchange;
  const bool head = same_text(exchange->request.method, "HEAD");
  const auto number = exchange->number;
  if (head) exchange->request.method = "GET";

  if (exchange->target.path.starts_with(steering_path)) {
    finish(exchange, steer(*exchange), {}, reply);
    timeline_.advance({});
    return number;
  }
  note_form(*exchange);
  const std::string& rel = exchange->rel = rel_of(*exchange);
  const auto fault = faults_.strike(rel, exchange->target.path);
  Effects effects;
  Milliseconds delay{};
  if (fault) {
    effects = {fault->cut, fault->garbage};
    delay = fault->delay.value_or(Milliseconds{});
    if (fault->reset) {
      Response closed{.status = 0};
      closed.reset = true;
      waiting_.erase(number);
      journal_.add(*exchange, closed, timeline_.now());
      reply(std::move(closed));
      return number;
    }
    if (fault->drop_events && session_)
      for (auto& [id, application] : session_->world.applications)
        if (exchange->target.path.starts_with(application->href + "/"))
          for (auto& [instance, channel] : application->channels) channel->drop();
  }
  if (const auto seconds = preference(exchange->request, "delay")) delay += read_seconds(*seconds);
  const Respond respond = [this, exchange, effects, reply, head](Answer answer) {
    if (head) exchange->request.method = "HEAD";
    finish(exchange, std::move(answer), effects, reply);
  };
  const auto work = [this, exchange, fault, respond] {
    if (fault && fault->status != 0)
      return respond(error_answer(api_, {fault->status, fault->subcode, "A fault was requested.", {}}));
    dispatch(exchange, respond);
  };
  if (delay > Milliseconds{}) {
    timeline_.after(delay, work);
  } else {
    work();
  }
  timeline_.advance({});
  return number;
}

/// Reports deviations that real servers accept although no page allows them.
void Server::note_form(Exchange& exchange) const {
  if (exchange.target.doubled)
    exchange.violations.push_back({"", {}, "the path has two slashes in a row", "", false});
  const std::string method = exchange.request.method;
  if (method != "GET" && method != "POST" && method != "PUT" && method != "DELETE" && method != "OPTIONS" &&
      method != "HEAD")
    exchange.violations.push_back({"", {}, "methods are written in capitals: " + method, "", false});
}

void Server::dispatch(const ExchangePtr& exchange, const Respond& respond) {
  if (exchange->abandoned) return;
  if (is_preflight(exchange->request)) return respond(preflight(exchange->request));
  carry_out(exchange, respond);
}

void Server::carry_out(const ExchangePtr& exchange, const Respond& respond) {
  if (!session_ || !session_->claims(exchange->target.path)) return serve_document(exchange, respond);
  const std::string& path = exchange->target.path;
  if (path.ends_with("/batch") && same_text(exchange->request.method, "POST") && !exchange->inside_batch &&
      rel_of(*exchange) == "batch")
    return batch(exchange, respond);
  session_->handle(exchange, respond);
}

void Server::serve_document(const ExchangePtr& exchange, const Respond& respond) {
  const std::string key = catalogue_.key(exchange->target.path);
  const Place* place = key.starts_with('/') ? documents_.place(key) : nullptr;
  if (!place && key == "/" && !catalogue_.places().empty()) {  // a list of all paths
    Json document{{"rel", "index"}, {"_links", {{"self", {{"href", "/"}}}}}};
    for (const auto& [path, one] : catalogue_.places())
      if (path.starts_with('/') && one.resource) document["_links"][one.resource->rel] = {{"href", path}};
    return respond({.status = 200, .document = std::move(document)});
  }
  if (!place) {
    const Violation violation{"", {}, "no sample of the reference shows this path", "", true};
    exchange->violations.push_back(violation);
    return respond(error_answer(api_, {404, "", "There is no such resource.", {violation}}));
  }
  auto admitted = gate_.admit(*exchange, *place);
  if (auto* refused = std::get_if<Answer>(&admitted)) return respond(std::move(*refused));
  DocumentOperations operations(api_, documents_, false);
  Answer answer =
      exchange->documented.operation
          ? operations.run(key, *place, exchange->documented, std::get<Inputs>(admitted), exchange->request)
          : operations.read(key, *place, exchange->request);
  exchange->violations.insert(exchange->violations.end(), answer.violations.begin(), answer.violations.end());
  if (answer.document)
    for_each_href(*answer.document, [&](std::string& href) {
      if (href.starts_with(base_mark)) href.replace(0, std::string_view(base_mark).size(), exchange->base);
    });
  respond(std::move(answer));
}

void Server::finish(const ExchangePtr& exchange, Answer answer, const Effects& effects, const Reply& reply) {
  waiting_.erase(exchange->number);
  Response response = render(*exchange, answer);
  if (effects.garbage) response.body = "\x01{\"rel\": <garbage";
  response.cut_after = effects.cut;
  for (const auto& violation : exchange->violations)
    if (!violation.refused)
      response.headers.emplace_back(std::string(violation_header) + "-Tolerated", to_line(violation));
  if (!exchange->target.path.starts_with(steering_path)) {
    if (scenario_) scenario_->answered(exchange->rel, response.status);
    Response plain{.status = response.status};
    if (answer.document) plain.body = answer.document->dump(-1, ' ', false, Json::error_handler_t::replace);
    if (!answer.document) plain.body = answer.content;
    journal_.add(*exchange, plain, timeline_.now());
  }
  reply(std::move(response));
}

void Server::abandon(std::uint64_t number) {
  const auto found = waiting_.find(number);
  if (found == waiting_.end()) return;
  if (const auto exchange = found->second.lock()) exchange->abandoned = true;
  waiting_.erase(found);
}

void Server::advance(Milliseconds by) { timeline_.advance(by); }

}  // namespace ucwagen::serve
