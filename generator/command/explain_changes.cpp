#include "generator/command/explain_changes.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

#include "generator/base/render.hpp"
#include "generator/command/locations.hpp"
#include "generator/command/pipeline.hpp"
#include "generator/command/print_diagnostics.hpp"
#include "generator/command/reported.hpp"
#include "generator/diff/cpp_surface.hpp"
#include "generator/diff/diff.hpp"
#include "generator/diff/render_diff.hpp"
#include "generator/ir/json.hpp"

namespace ucwagen::command {
namespace {

constexpr const char* ir_name = "ucwa.ir.json";

/// The changes that break code that uses the tree. `ucwagen diff` shows the others.
diff::Changes breaking(const diff::Edition& before, const diff::Edition& after) {
  diff::Changes changes = diff::fold(diff::compare(before, after), before, after, {});
  std::erase_if(changes,
                [](const diff::Change& change) { return change.verdicts.source != diff::Verdict::breaking; });
  return changes;
}

void print(const diff::Changes& changes, const diff::Labels& labels, Console& console) {
  if (changes.empty()) {
    console.err << "Code that uses these bindings compiles with the new ones.\n";
    return;
  }
  const auto found = diff::to_findings(changes, labels, diff::Detail::one_line);
  console.err << base::render_text(found, {}, console.err_is_terminal && console.colours)
              << counted(changes.size(), "change") << " break" << (changes.size() == 1 ? "s" : "")
              << " code that uses these bindings.\n";
}

}  // namespace

std::optional<int> explain_changes(const std::string& folder, const ir::Api& api, Console& console) {
  const std::filesystem::path tree(folder);
  std::error_code error;
  if (!std::filesystem::exists(tree, error) || std::filesystem::is_empty(tree, error)) return std::nullopt;
  const std::string file = (tree / ir_name).generic_string();
  const auto text = read_file(file);
  if (!text) {
    console.err
        << "ucwagen generate: " << file << " cannot be read. It says what the tree was made of, and "
        << "--explain-changes compares with it. Nothing was written: generate once with --ir and without "
        << "--explain-changes\n";
    return unreadable;
  }
  Diagnostics diagnostics;
  const auto old = ir::parse(file, *text, diagnostics);
  if (!old) {
    print(std::move(diagnostics), console);
    return findings;
  }
  const diff::Surface before = diff::cpp_surface(*old), after = diff::cpp_surface(api);
  print(breaking({*old, before}, {api, after}), {old->edition, api.edition, "", ""}, console);
  return std::nullopt;
}

}  // namespace ucwagen::command
