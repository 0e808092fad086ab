#include <algorithm>
#include <nlohmann/json.hpp>

#include "generator/base/render.hpp"
#include "generator/base/safe_text.hpp"
#include "generator/version.hpp"

namespace ucwagen::base {
namespace {

using Json = nlohmann::ordered_json;

/// RFC 3986: everything but unreserved characters and '/' is escaped.
std::string uri(std::string_view folder, std::string_view file) {
  constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string path(folder);
  if (!path.empty() && path.back() != '/') path += '/';
  path += file;
  std::string text;
  for (const char c : path) {
    if (plain.find(c) != std::string_view::npos) {
      text += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      text += '%';
      text += digits[byte >> 4U];
      text += digits[byte & 15U];
    }
  }
  return text;
}

/// SARIF uses the same words: "note", "warning" and "error".
Json level(Severity severity) { return to_string(severity); }

Json rule_object(const RuleInfo& rule) {
  std::string summary(rule.name);
  std::ranges::replace(summary, '-', ' ');
  return {{"id", rule.id},
          {"name", rule.name},
          {"shortDescription", {{"text", summary}}},
          {"fullDescription", {{"text", rule.explanation}}},
          {"help", {{"text", rule.explanation}}},
          {"defaultConfiguration", {{"level", level(rule.severity)}}}};
}

class SarifRenderer {
 public:
  SarifRenderer(const Lines& lines, std::string_view folder) : lines_(lines), folder_(folder) {}

  [[nodiscard]] Json result(const Finding& finding) {
    const Diagnostic& diagnostic = finding.diagnostic;
    std::string text = diagnostic.message;
    if (!diagnostic.hint.empty()) text += "; " + diagnostic.hint;
    Json object{{"ruleId", info(diagnostic.rule).id},
                {"ruleIndex", static_cast<int>(diagnostic.rule)},
                {"level", level(finding.severity)},
                {"message", {{"text", text}}},
                {"locations", Json::array({location(diagnostic.where)})},
                {"partialFingerprints", {{"ucwagen/v1", finding.fingerprint}}}};
    int id = 0;
    for (const auto& note : diagnostic.notes) {
      Json related{{"id", ++id}};
      related.update(location(note.where));
      related["message"] = {{"text", note.message}};
      object["relatedLocations"].push_back(std::move(related));
    }
    return object;
  }

 private:
  /// Findings come in the order of their columns, so each call continues to count where the last one stopped.
  [[nodiscard]] int column_of(std::string_view line, int column) {
    if (line.data() != counted_line_ || column < counted_to_) {
      counted_line_ = line.data();
      counted_to_ = counted_ = 1;
    }
    const auto from = std::min(static_cast<std::size_t>(counted_to_ - 1), line.size());
    counted_ += code_point_column(line.substr(from), column - counted_to_ + 1) - 1;
    counted_to_ = column;
    return counted_;
  }

  [[nodiscard]] Json location(const Location& where) {
    Json physical{{"artifactLocation", {{"uri", uri(folder_, where.file)}}}};
    if (where.line > 0) {
      physical["region"]["startLine"] = where.line;
      if (where.column > 0)
        physical["region"]["startColumn"] = column_of(lines_.line(where.file, where.line), where.column);
    }
    return {{"physicalLocation", std::move(physical)}};
  }

  const Lines& lines_;
  std::string_view folder_;
  const char* counted_line_ = nullptr;
  int counted_to_ = 1, counted_ = 1;  ///< a column in bytes, and the same in code points
};

}  // namespace

std::string render_sarif(const Findings& findings, const Lines& lines, std::string_view folder) {
  Json driver{{"name", "ucwagen"}, {"version", version}, {"rules", Json::array()}};
  for (const auto& rule : rules()) driver["rules"].push_back(rule_object(rule));
  Json results = Json::array();
  SarifRenderer renderer(lines, folder);
  for (const auto& finding : findings) results.push_back(renderer.result(finding));
  const Json run{{"tool", {{"driver", std::move(driver)}}},
                 {"columnKind", "unicodeCodePoints"},
                 {"results", std::move(results)}};
  const Json document{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                      {"version", "2.1.0"},
                      {"runs", Json::array({run})}};
  return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace ucwagen::base
