#include <nlohmann/json.hpp>

#include "generator/base/render.hpp"

namespace ucwagen::base {
namespace {

using Json = nlohmann::ordered_json;

void put_place(Json& object, const Location& where, const Lines& lines) {
  object["file"] = lines.path(where.file);
  if (where.line > 0) object["line"] = where.line;
  if (where.line > 0 && where.column > 0) object["column"] = where.column;
}

Json to_json(const Finding& finding, const Lines& lines) {
  const Diagnostic& diagnostic = finding.diagnostic;
  const RuleInfo& rule = info(diagnostic.rule);
  Json object{{"rule", rule.id}, {"name", rule.name}, {"severity", to_string(finding.severity)}};
  put_place(object, diagnostic.where, lines);
  object["message"] = diagnostic.message;
  if (!diagnostic.hint.empty()) object["hint"] = diagnostic.hint;
  object["notes"] = Json::array();
  for (const auto& note : diagnostic.notes) {
    Json& place = object["notes"].emplace_back(Json::object());
    put_place(place, note.where, lines);
    place["message"] = note.message;
  }
  object["fingerprint"] = finding.fingerprint;
  return object;
}

}  // namespace

std::string render_json(const Findings& findings, const Lines& lines) {
  Json document{{"findings", Json::array()}, {"counts", Json::object()}};
  for (const auto& finding : findings) document["findings"].push_back(to_json(finding, lines));
  for (const auto severity : {Severity::error, Severity::warning, Severity::note})
    document["counts"][std::string(to_string(severity))] = count(findings, severity);
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace ucwagen::base
