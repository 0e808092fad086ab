#include "generator/frontend/markdown/block_repair.hpp"

#include <algorithm>

#include "generator/frontend/markdown/bare_sample.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"

namespace ucwagen::markdown {

namespace {

class Repairer {
 public:
  Repairer(const std::string& name, const TextLines& lines, Form form, Diagnostics& diagnostics)
      : name_(name), lines_(lines), form_(form), diagnostics_(diagnostics) {
    const std::size_t bytes =
        lines_.empty()
            ? 0
            : static_cast<std::size_t>(lines_.back().data() - lines_.front().data()) + lines_.back().size();
    out_.text.reserve(bytes + bytes / 16);
    out_.lines.reserve(lines_.size());
    out_.indents.reserve(lines_.size());
  }

  Repaired run() && {
    skip_front_matter();
    while (at_ < lines_.size()) step();
    // What a cell means may depend on a definition of the page: "[phones]: phones_ref.md".
    if (out_.text.find("]:") != std::string::npos) out_.tables.clear();
    return std::move(out_);
  }

 private:
  [[nodiscard]] bool reference() const { return form_ == Form::reference; }

  void skip_front_matter() {
    if (lines_.empty() || trim(lines_[0]) != "---") return;
    std::size_t end = 1;
    while (end < lines_.size() && trim(lines_[end]) != "---") {
      if (is_heading(trim(lines_[end]))) return;  // a horizontal rule, not front matter
      ++end;
    }
    if (end == lines_.size()) return;
    for (; at_ <= end; ++at_) emit("", at_);
  }

  void step() {
    const auto raw = lines_[at_];
    const auto line = trim(raw);
    if (line.empty()) {
      blank_line();
    } else if (is_fence(line)) {
      fence(line);
    } else if (reference() && starts_sample(line)) {
      bare_sample(line);
    } else if (is_lone_pipe(line)) {
      note(Rule::lone_pipe_row, "a line with a single '|' is not a table", "delete the line");
      emit("", at_++);
    } else {
      text_or_row(raw, line);
    }
  }

  /// The pages have up to five blank lines between blocks; the Markdown parser needs one. They may be content where HTML is
  /// open, and in an article, where indentation makes code.
  void blank_line() {
    const bool needed = !reference() || seen_html_ || !out_.text.ends_with("\n\n");
    if (needed) emit("", at_);
    ++at_;
  }

  void fence(std::string_view opening) {
    const auto end = fence_end(opening);
    if (end == lines_.size() || (reference() && opens_prose(end))) {
      note(Rule::stray_fence, "this fence has no matching fence",
           "delete it, or close the sample that it opens");
      emit("", at_++);
      return;
    }
    open_block(reference() ? opening : lines_[at_], at_);
    ++at_;
    content(end);
    if (!fence_info(trim(lines_[end])).empty()) {
      note(Rule::fence_closed_with_language, "a closing fence names a language",
           "close the block with a fence without a language");
    }
    const auto closing = opening.substr(0, opening.find_first_not_of(opening.front()));
    if (reference()) {
      emit(closing, at_);
    } else {
      emit_indented(lines_[at_], closing, at_);
    }
    ++at_;
  }

  /// The line that closes the fence opened at `at_`, or the number of lines. In a reference page a heading
  /// ends the search: samples have no headings, so the closing fence must be missing.
  [[nodiscard]] std::size_t fence_end(std::string_view opening) const {
    for (auto i = at_ + 1; i < lines_.size(); ++i) {
      const auto line = trim(lines_[i]);
      if (closes(line, opening)) return i;
      if (reference() && is_heading(line)) break;
    }
    return lines_.size();
  }

  /// Whether the block starts with a table or a label. The fence then has no matching one, and prose would become a
  /// sample.
  [[nodiscard]] bool opens_prose(std::size_t end) const {
    auto next = at_ + 1;
    while (next < end && trim(lines_[next]).empty()) ++next;
    const auto line = trim(lines_[next]);
    return next < end && (is_table_row(line) || is_sample_label(line));
  }

  void bare_sample(std::string_view first) {
    note(Rule::unfenced_sample, "this sample is not in a code block", "put it between lines of ```");
    BareSample sample(first.front() != '{');
    open_block("````", at_);
    auto last = at_;
    for (auto i = at_; i < lines_.size() && sample.takes(trim(lines_[i])); ++i) {
      if (!trim(lines_[i]).empty()) last = i;
    }
    content(last + 1);
    emit("````", last);
  }

  void text_or_row(std::string_view raw, std::string_view line) {
    const bool row = is_table_row(line);
    if (row && previous_ == Previous::text && at_ + 1 < lines_.size() &&
        is_table_separator(trim(lines_[at_ + 1]))) {
      note(Rule::table_glued_to_prose, "the table starts on the line after prose",
           "insert a blank line before it");
      emit("", at_);
    } else if (!row && previous_ == Previous::row && !is_heading(line)) {
      note(Rule::prose_glued_to_table, "prose follows the table without a blank line",
           "insert a blank line between them");
      emit("", at_);
    }
    // Each line above the summary is a paragraph, even if no blank line follows.
    const bool masthead = reference() && is_masthead(line);
    if (masthead && previous_ == Previous::text) emit("", at_);
    if (reference()) {
      const auto indent = static_cast<int>(line.data() - raw.data());
      if (previous_ == Previous::blank && !row && (indent >= 4 || raw.front() == '\t')) {
        note(Rule::indented_prose, "indentation turns this prose into code", "remove the indentation");
      }
      if (row) record_row(line);
      emit(line, at_, indent);
    } else {
      emit(raw, at_);
    }
    previous_ = row ? Previous::row : is_heading(line) ? Previous::blank : Previous::text;
    seen_html_ = seen_html_ || (line.front() == '<' && !line.starts_with("<a "));
    // In Markdown the line after a tag that is alone on its line is HTML, too.
    if (masthead || (reference() && line.front() == '<')) emit("", at_);
    ++at_;
  }

  /// Records a row that starts or continues a table, unless it comes after HTML that may be open. `line` is emitted next.
  void record_row(std::string_view line) {
    const std::size_t begin = out_.text.size(), size = line.size() + 1;
    if (!out_.tables.empty() && out_.tables.back().begin + out_.tables.back().size == begin) {
      out_.tables.back().size += size;
    } else if (previous_ == Previous::blank && !seen_html_) {
      out_.tables.push_back({static_cast<int>(out_.lines.size()) + 1, begin, size});
    }
  }

  /// The lines of a code block, up to `end`. They are left out of the text where the fence surely opens a code block,
  /// and where the Markdown parser would take them as they are: it replaces NUL.
  void content(std::size_t end) {
    if (at_ == end) return;
    const std::string_view text(lines_[at_].data(), lines_[end - 1].data() + lines_[end - 1].size());
    if (reference() && !seen_html_ && text.find('\0') == std::string_view::npos) {
      out_.contents.push_back({static_cast<int>(out_.lines.size()), text});
      at_ = end;
    } else {
      for (; at_ < end; ++at_) emit(lines_[at_], at_);
    }
  }

  void open_block(std::string_view fence, std::size_t line) {
    if (previous_ == Previous::row) emit("", line);
    emit(fence, line);
    previous_ = Previous::blank;
  }

  void emit_indented(std::string_view like, std::string_view text, std::size_t line) {
    // Not indentation(): other blanks indent nothing in Markdown.
    std::string padded(like.substr(0, like.find_first_not_of(" \t")));
    padded += text;
    emit(padded, line);
  }

  void emit(std::string_view text, std::size_t line, int indent = 0) {
    out_.text.append(text).push_back('\n');
    out_.lines.push_back(static_cast<int>(line) + 1);
    out_.indents.push_back(indent);
    if (text.empty()) previous_ = Previous::blank;
  }

  void note(Rule rule, std::string message, std::string hint) {
    const auto column = static_cast<int>(indentation(lines_[at_])) + 1;
    report(diagnostics_, rule, {name_, static_cast<int>(at_) + 1, column}, std::move(message),
           std::move(hint));
  }

  enum class Previous { blank, text, row };

  const std::string& name_;
  const TextLines& lines_;
  Form form_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  Previous previous_ = Previous::blank;
  /// There was HTML that may go on to its end tag, over blank lines: a fence behind it need not open a code block.
  /// That of an anchor ends at the next blank line, which the repair inserts.
  bool seen_html_ = false;
  Repaired out_;
};

}  // namespace

Repaired repair(const std::string& name, const TextLines& lines, Form form, Diagnostics& diagnostics) {
  return Repairer(name, lines, form, diagnostics).run();
}

}  // namespace ucwagen::markdown
