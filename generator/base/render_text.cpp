#include "generator/base/render.hpp"
#include "generator/base/safe_text.hpp"

namespace ucwagen::base {
namespace {

constexpr std::size_t excerpt_columns = 100;

std::string_view colour(Severity severity) {
  switch (severity) {
    case Severity::error: return "\033[1;31m";
    case Severity::warning: return "\033[1;35m";
    case Severity::note: return "\033[1;36m";
  }
  return {};
}

class TextRenderer {
 public:
  TextRenderer(const Lines& lines, bool colours) : lines_(lines), colours_(colours) {}

  void add(const Finding& finding) {
    const Diagnostic& diagnostic = finding.diagnostic;
    const RuleInfo& rule = info(diagnostic.rule);
    place(diagnostic.where);
    paint(colour(finding.severity), std::string(to_string(finding.severity)) + '[' + std::string(rule.id) +
                                        ' ' + std::string(rule.name) + ']');
    out_ += ": " + safe_text(diagnostic.message) + '\n';
    source_line(diagnostic.where);
    if (!diagnostic.hint.empty()) out_ += "  hint: " + safe_text(diagnostic.hint) + '\n';
    for (const auto& note : diagnostic.notes) {
      out_ += "  ";
      place(note.where);
      out_ += safe_text(note.message) + '\n';
    }
  }

  std::string take() { return std::move(out_); }

 private:
  void paint(std::string_view code, const std::string& text) {
    out_ += colours_ ? std::string(code) + text + "\033[0m" : text;
  }

  void place(const Location& where) {
    if (where.file.empty()) return;
    std::string text = safe_text(lines_.path(where.file)) + ':';
    if (where.line > 0) text += std::to_string(where.line) + ':';
    if (where.line > 0 && where.column > 0) text += std::to_string(where.column) + ':';
    paint("\033[1m", text);
    out_ += ' ';
  }

  void source_line(const Location& where) {
    const std::string_view line = lines_.line(where.file, where.line);
    if (line.find_first_not_of(" \t") == std::string_view::npos) return;
    const Excerpt shown = excerpt(line, where.column, excerpt_columns);
    const std::string number = std::to_string(where.line);
    out_ += "  " + number + " | " + shown.text + '\n';
    if (where.column < 1) return;
    out_ += std::string(number.size() + 2, ' ') + " | " + std::string(shown.caret, ' ');
    paint("\033[1;32m", "^");
    out_ += '\n';
  }

  const Lines& lines_;
  bool colours_;
  std::string out_;
};

}  // namespace

std::string render_text(const Findings& findings, const Lines& lines, bool colours) {
  TextRenderer renderer(lines, colours);
  for (const auto& finding : findings) renderer.add(finding);
  return renderer.take();
}

}  // namespace ucwagen::base
