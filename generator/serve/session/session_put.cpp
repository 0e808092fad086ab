#include "generator/serve/session/session.hpp"

#include <functional>

// GET and PUT of live resources: a PUT sends back what a GET gave, with its ETag.

namespace ucwagen::serve {
namespace {

std::string etag_of(const Json& document) {
  constexpr std::size_t ten_digits = 10000000000;
  return document.value("etag", std::to_string(std::hash<std::string>{}(document.dump()) % ten_digits));
}

}  // namespace

/// The answer with the ETag of its document. A document that can be changed also gets the property that a PUT sends back.
Answer Session::with_etag(const Call& call, Answer answer, const std::string& etag) const {
  Json& document = *answer.document;
  if (world.place(call.node.rel).find("PUT").operation && !document.contains("etag")) {
    Json changeable{{put_token_name, put_token_value}};
    changeable.update(document);
    changeable["etag"] = etag;
    document = std::move(changeable);
  }
  answer.headers.emplace_back("ETag", '"' + etag + '"');
  return answer;
}

Answer Session::get(const Call& call, Json document) const {
  const std::string etag = etag_of(document);
  const auto known = call.exchange.request.header("If-None-Match");
  if (known && same_etag(*known, etag)) return {.status = 304, .headers = {{"ETag", '"' + etag + '"'}}};
  return with_etag(call, {.status = 200, .document = std::move(document)}, etag);
}

/// The error for a PUT without the ETag or the property that GET shows.
std::optional<Answer> Session::refuse_put(const Call& call, const std::string& etag) const {
  auto refusal = check_precondition(call.exchange.request, etag, call.exchange.documented);
  if (!refusal && (!call.inputs.body.is_object() || !call.inputs.body.contains(put_token_name))) {
    const Violation violation{fact_path(call.exchange.documented), call.exchange.documented.operation->source,
                              "the property that GET shows with a GUID as its name is missing",
                              put_token_name, true};
    refusal =
        Refusal{400, "ParameterValidationFailure", "Send back every property that you got.", {violation}};
  }
  if (!refusal) return std::nullopt;
  call.exchange.violations.insert(call.exchange.violations.end(), refusal->violations.begin(),
                                  refusal->violations.end());
  return error_answer(world.api, *refusal);
}

Answer Session::put(const Call& call) {
  const auto now = views.document(call.application, call.node);
  if (!now || now->is_null()) return error(404, "", "There is no such resource (any more).");
  if (auto refused = refuse_put(call, etag_of(*now))) return std::move(*refused);
  if (call.node.rel == "communication") return change_communication(call);
  Answer answer = act(call);
  if (!answer.document) return answer;
  const std::string etag = etag_of(*answer.document);
  return with_etag(call, std::move(answer), etag);
}

Answer Session::change_communication(const Call& call) {
  call.application.communication = call.inputs.values();
  ++call.application.communication_version;
  const Json document = views.communication(call.application);
  world.emit(call.application, {.type = "updated",
                                .rel = "communication",
                                .href = call.application.href + "/communication",
                                .embedded = document});
  const auto& result = call.exchange.documented.operation->result;
  Answer answer{.status = result.status.value_or(200),
                .headers = {{"ETag", '"' + views.communication_etag(call.application) + '"'}}};
  if (result.kind == ir::ResultKind::resource) answer.document = document;
  return answer;
}

}  // namespace ucwagen::serve
