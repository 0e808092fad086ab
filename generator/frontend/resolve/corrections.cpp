#include "generator/frontend/resolve/corrections.hpp"

#include <algorithm>
#include <array>

#include "generator/frontend/sample/json_tree.hpp"
#include "generator/ir/fact_path.hpp"

namespace ucwagen::resolve {

namespace {

constexpr std::array<std::string_view, 5> known_fields{"path", "was", "is", "why", "editions"};

/// Reads the list and reports what is wrong with its form.
class CorrectionReader {
 public:
  CorrectionReader(const std::string& file, Diagnostics& diagnostics)
      : file_(file), diagnostics_(diagnostics) {}

  std::vector<Correction> read(const std::string& json) {
    const ParsedJson parsed = parse_json(json, 1);
    if (!parsed.ok || parsed.lenient) {
      complain(parsed.ok ? 0 : parsed.error_line, parsed.ok ? "a string holds a line break" : parsed.error);
      return {};
    }
    if (parsed.root.kind != Json::Kind::array) {
      complain(parsed.root.line, "the corrections are not a list");
      return {};
    }
    for (const Json& entry : parsed.root.items) read_entry(entry);
    return ok_ ? std::move(corrections_) : std::vector<Correction>();
  }

 private:
  void read_entry(const Json& entry) {
    if (entry.kind != Json::Kind::object) return complain(entry.line, "a correction is an object");
    for (const auto& [name, value] : entry.members) {
      if (std::ranges::find(known_fields, name) == known_fields.end())
        complain(value.line, "a correction has no field '" + name + "'");
    }
    Correction correction;
    correction.was = text(entry, "was");
    correction.is = text(entry, "is");
    correction.why = text(entry, "why");
    correction.source = {file_, entry.line, 0};
    correction.editions = texts(entry, "editions", true);
    for (const std::string& path : texts(entry, "path", false)) {
      if (path.find('#') == std::string::npos)
        complain(entry.line, "the path '" + path + "' names no field behind '#'");
      correction.path = path;
      corrections_.push_back(correction);
    }
  }

  std::string text(const Json& entry, std::string_view field) {
    const Json* value = entry.find(field);
    if (value != nullptr && value->kind == Json::Kind::string && !value->text.empty()) return value->text;
    complain(value != nullptr ? value->line : entry.line,
             "a correction needs the text '" + std::string(field) + "'");
    return {};
  }

  /// One text or a list of texts.
  std::vector<std::string> texts(const Json& entry, std::string_view field, bool optional) {
    const Json* value = entry.find(field);
    if (value == nullptr && optional) return {};
    if (value == nullptr || value->kind != Json::Kind::array) return {text(entry, field)};
    std::vector<std::string> list;
    for (const Json& item : value->items) {
      if (item.kind != Json::Kind::string)
        complain(item.line, "'" + std::string(field) + "' is a list of texts");
      list.push_back(item.text);
    }
    return list;
  }

  void complain(int line, const std::string& message) {
    ok_ = false;
    diagnostics_.push_back(
        {Rule::bad_correction,
         {file_, line, 0},
         message,
         "a correction is {\"path\", \"was\", \"is\", \"why\"} and may have \"editions\""});
  }

  std::string file_;
  Diagnostics& diagnostics_;
  std::vector<Correction> corrections_;
  bool ok_ = true;
};

class Corrector {
 public:
  Corrector(ir::Api& api, Diagnostics& diagnostics) : api_(api), diagnostics_(diagnostics) {}

  void apply(const Correction& correction) {
    const std::size_t hash = correction.path.find('#');
    const std::string path = correction.path.substr(0, hash);
    const std::string field = hash == std::string::npos ? "" : correction.path.substr(hash + 1);
    const auto fact = locate(api_, path);
    if (!fact) return miss(correction, path);
    const auto present = read_field(*fact, field);
    if (!present) return complain(Rule::bad_correction, correction, "has no field '" + field + "'");
    if (*present == correction.is) return needless(correction);
    if (*present != correction.was)
      return complain(Rule::stale_correction, correction,
                      "is '" + *present + "', not '" + correction.was + "' as the correction expects");
    if (!write_field(api_, *fact, field, correction.is))
      return complain(Rule::bad_correction, correction, "cannot be '" + correction.is + "'");
    if (field == "type") settle(*fact, correction);
  }

  /// For an edition that nobody looked at: what has the same mistake is corrected, what has not, or lacks the
  /// enumeration that is right, is left alone.
  void apply_if_it_fits(const Correction& correction) {
    const std::size_t hash = correction.path.find('#');
    const auto fact = locate(api_, correction.path.substr(0, hash));
    if (!fact || hash == std::string::npos) return;
    const std::string field = correction.path.substr(hash + 1);
    if (read_field(*fact, field) != correction.was) return;
    if (write_field(api_, *fact, field, correction.is) && field == "type") settle(*fact, correction);
  }

 private:
  /// A row is found by what was wrong with it, so a row that is right by now is one that is not found.
  void miss(const Correction& correction, std::string path) {
    const std::string key = "[" + correction.was + "]";
    if (const std::size_t at = path.find(key); at != std::string::npos) {
      path.replace(at, key.size(), "[" + correction.is + "]");
      if (locate(api_, path)) return needless(correction);
    }
    complain(Rule::stale_correction, correction, "is not on its page");
  }

  void needless(const Correction& correction) {
    complain(Rule::needless_correction, correction, "is '" + correction.is + "' already");
  }

  void complain(Rule rule, const Correction& correction, const std::string& what) {
    diagnostics_.push_back(
        {rule,
         {correction.source.file, correction.source.line, correction.source.column},
         correction.path + " " + what,
         rule == Rule::bad_correction ? "correct the correction" : "renew or remove the correction"});
  }

  /// The correction is the evidence now, and what was open about the type is answered.
  void settle(const FactPointer& fact, const Correction& correction) {
    const std::vector<ir::Evidence> evidence{{ir::How::correction, correction.source}};
    if (const auto* property = std::get_if<ir::Property*>(&fact)) (*property)->type.evidence = evidence;
    if (const auto* parameter = std::get_if<ir::Parameter*>(&fact)) (*parameter)->type.evidence = evidence;
    const ir::Source where = source_of(fact);
    std::erase_if(diagnostics_, [&](const Diagnostic& diagnostic) {
      return diagnostic.where.file == where.file && diagnostic.where.line == where.line &&
             std::ranges::find(settled_rules, diagnostic.rule) != settled_rules.end();
    });
  }

  // A contradiction stays in the pages, whatever is right; what was only open is not open any more.
  static constexpr std::array<Rule, 3> settled_rules{Rule::ambiguous_enumeration, Rule::untyped_property,
                                                     Rule::untyped_parameter};

  ir::Api& api_;
  Diagnostics& diagnostics_;
};

bool has_page(ir::Api& api, const Correction& correction) {
  return locate(api, owner_of(correction.path)).has_value();
}

bool is_for(const Correction& correction, const std::string& edition) {
  return correction.editions.empty() ||
         std::ranges::find(correction.editions, edition) != correction.editions.end();
}

}  // namespace

std::vector<Correction> parse_corrections(const std::string& file, const std::string& json,
                                          Diagnostics& diagnostics) {
  return CorrectionReader(file, diagnostics).read(json);
}

void apply_corrections(ir::Api& api, const std::vector<Correction>& corrections, Diagnostics& diagnostics) {
  Corrector corrector(api, diagnostics);
  for (const Correction& correction : corrections) {
    if (!has_page(api, correction)) continue;
    if (is_for(correction, api.edition)) {
      corrector.apply(correction);
    } else {
      corrector.apply_if_it_fits(correction);
    }
  }
}

}  // namespace ucwagen::resolve
