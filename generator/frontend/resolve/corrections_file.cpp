#include "generator/frontend/resolve/resolve.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "generator/frontend/sample/json_tree.hpp"

namespace ucwagen::resolve {

using sample::Json;

namespace {

constexpr std::array<std::string_view, 5> known_fields{"path", "was", "is", "why", "editions"};

/// Reads the list and reports what is wrong with its form.
class CorrectionReader {
 public:
  CorrectionReader(std::string file, Diagnostics& diagnostics)
      : file_(std::move(file)), diagnostics_(diagnostics) {}

  std::vector<Correction> read(const std::string& json) {
    const sample::ParsedJson parsed = sample::parse_json(json, 1);
    if (!parsed.root || parsed.lenient) {
      report_bad(parsed.error_line, parsed.root ? "a string has a line break" : parsed.root.problem);
      return {};
    }
    if (parsed.root->kind != Json::Kind::array) {
      report_bad(parsed.root->line, "the corrections are not a list");
      return {};
    }
    for (const Json& entry : parsed.root->items) read_entry(entry);
    return ok_ ? std::move(corrections_) : std::vector<Correction>();
  }

 private:
  void read_entry(const Json& entry) {
    if (entry.kind != Json::Kind::object) return report_bad(entry.line, "a correction must be an object");
    for (const auto& [name, value] : entry.members) {
      if (std::ranges::find(known_fields, name) == known_fields.end())
        report_bad(value.line, "a correction has no field '" + name + "'");
    }
    Correction correction;
    correction.was = text(entry, "was");
    correction.is = text(entry, "is");
    correction.why = text(entry, "why");
    correction.source = {file_, entry.line, 0};
    correction.editions = texts(entry, "editions", true);
    for (const std::string& path : texts(entry, "path", false)) {
      if (path.find('#') == std::string::npos)
        report_bad(entry.line, "the path '" + path + "' names no field behind '#'");
      correction.path = path;
      corrections_.push_back(correction);
    }
  }

  std::string text(const Json& entry, std::string_view field) {
    const Json* value = entry.find(field);
    if (value != nullptr && value->kind == Json::Kind::string && !value->text.empty()) return value->text;
    report_bad(value != nullptr ? value->line : entry.line,
               "a correction needs the text '" + std::string(field) + "'");
    return {};
  }

  /// Reads a text or a list of texts.
  std::vector<std::string> texts(const Json& entry, std::string_view field, bool optional) {
    const Json* value = entry.find(field);
    if (value == nullptr && optional) return {};
    if (value == nullptr || value->kind != Json::Kind::array) return {text(entry, field)};
    std::vector<std::string> list;
    for (const Json& item : value->items) {
      if (item.kind != Json::Kind::string)
        report_bad(item.line, "'" + std::string(field) + "' must be a list of texts");
      list.push_back(item.text);
    }
    return list;
  }

  void report_bad(int line, const std::string& message) {
    ok_ = false;
    report(diagnostics_, Rule::bad_correction, {file_, line, 0}, message,
           R"(a correction is {"path", "was", "is", "why"} and may have "editions")");
  }

  std::string file_;
  Diagnostics& diagnostics_;
  std::vector<Correction> corrections_;
  bool ok_ = true;
};

}  // namespace

std::vector<Correction> parse_corrections(const std::string& file, const std::string& json,
                                          Diagnostics& diagnostics) {
  return CorrectionReader(file, diagnostics).read(json);
}

}  // namespace ucwagen::resolve
