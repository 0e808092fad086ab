#include "generator/serve/answer.hpp"

#include <algorithm>

namespace ucwagen::serve {
namespace {

/// The code of a status for references without a table of statuses.
std::string usual_code(int status) {
  std::string code;
  for (const char c : reason_phrase(status))
    if (c != ' ') code += c;
  return code;
}

/// Replaces control characters and characters outside of ASCII, which header values must not have, by '?'.
std::string header_text(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return c < ' ' || c > '~'; }, '?');
  return text;
}

}  // namespace

std::string error_code(const ir::Api& api, int status) {
  for (const auto& error : api.status_errors)
    if (error.status == status) return error.name;
  for (const auto& resource : api.resources)
    for (const auto& operation : resource.operations)
      for (const auto& error : operation.errors)
        if (error.status == status) return error.error;
  return usual_code(status);
}

std::string to_line(const Violation& violation) {
  std::string line = violation.fact;
  if (!violation.source.file.empty())
    line += (line.empty() ? "" : " ") + violation.source.file + ':' + std::to_string(violation.source.line);
  return line + (line.empty() ? "" : ": ") + violation.message;
}

Answer error_answer(const ir::Api& api, const Refusal& refusal) {
  Answer answer;
  answer.status = refusal.status;
  answer.violations = refusal.violations;
  Json body{{"code", error_code(api, refusal.status)}};
  if (!refusal.subcode.empty()) body["subcode"] = refusal.subcode;
  body["message"] = refusal.message;
  for (const auto& violation : refusal.violations) {
    answer.headers.emplace_back(violation_header, header_text(to_line(violation)));
    if (refusal.status == 400 && !violation.parameter.empty())
      body["parameters"][violation.parameter] = violation.message;
  }
  answer.document = std::move(body);
  return answer;
}

}  // namespace ucwagen::serve
