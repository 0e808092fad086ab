#include "generator/serve/reference/gate.hpp"

#include <algorithm>
#include <cstdlib>

namespace ucwagen::serve {

std::optional<std::string> preference(const Request& request, std::string_view name) {
  for (const auto& [key, value] : request.headers) {
    if (!same_text(key, "Prefer")) continue;
    for (const auto& one : split(value, ',')) {
      const auto equals = one.find('=');
      if (equals != std::string::npos && same_text(trim(one.substr(0, equals)), name))
        return std::string(trim(std::string_view(one).substr(equals + 1)));
    }
  }
  return std::nullopt;
}

/// The error for `Prefer: code=409, subcode=AlreadyExists`, if the page of the operation lists it.
std::optional<Answer> Gate::preferred_error(Exchange& exchange) const {
  const auto code = preference(exchange.request, "code");
  if (!code) return std::nullopt;
  const int status = std::atoi(code->c_str());
  const std::string subcode = preference(exchange.request, "subcode").value_or("");
  const auto& operation = *exchange.documented.operation;
  const auto row = std::ranges::find_if(operation.errors, [&](const ir::Error& error) {
    return error.status == status && same_text(error.subcode.value_or(""), subcode);
  });
  if (row != operation.errors.end()) return error_answer(api_, {status, subcode, row->description, {}});
  const Violation violation{fact_path(exchange.documented), operation.source,
                            "Prefer asks for an error that the page does not list: " + *code + ' ' + subcode,
                            "Prefer", true};
  exchange.violations.push_back(violation);
  return error_answer(api_, {400, "", "Prefer asks for an undocumented error.", {violation}});
}

std::variant<Inputs, Answer> Gate::admit(Exchange& exchange, const Place& place) const {
  const Request& request = exchange.request;
  if (same_text(request.method, "OPTIONS"))
    return Answer{.status = 200, .headers = {{"Allow", place.allowed()}}};
  exchange.documented = place.find(request.method);
  if (!exchange.documented.operation) {
    if (place.operations.empty() && same_text(request.method, "GET")) return Inputs{};
    const auto* resource = place.resource             ? place.resource
                           : place.operations.empty() ? nullptr
                                                      : place.operations.front().resource;
    const Violation violation{resource ? resource->name : "", resource ? resource->source : ir::Source{},
                              "there is no " + request.method + "; allowed: " + place.allowed(), "", true};
    exchange.violations.push_back(violation);
    Answer answer = error_answer(api_, {405, "", "The resource does not support this method.", {violation}});
    answer.headers.emplace_back("Allow", place.allowed());
    return answer;
  }
  if (request.body.size() > max_body) return error_answer(api_, {413, "", "The body is too large.", {}});
  if (auto error = preferred_error(exchange)) return std::move(*error);
  CheckedInputs checked = check_inputs(api_, place, exchange.documented, request, strictness_);
  exchange.violations.insert(exchange.violations.end(), checked.violations.begin(), checked.violations.end());
  if (checked.status != 0) {
    std::erase_if(checked.violations, [](const Violation& violation) { return !violation.refused; });
    const std::string message = checked.status == 415
                                    ? "The body has a media type that the operation does not take."
                                    : "The request does not fit the documented parameters.";
    return error_answer(api_, {checked.status, checked.subcode, message, std::move(checked.violations)});
  }
  return std::move(checked.inputs);
}

}  // namespace ucwagen::serve
