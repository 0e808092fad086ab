#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/text.hpp"
#include "generator/frontend/markdown/line_kinds.hpp"

/// Rewrites pages of the newest form into older forms.
namespace ucwagen::rewriting {

using markdown::is_fence;
using markdown::is_heading;
using markdown::is_table_row;
using markdown::is_table_separator;

using Lines = std::vector<std::string>;
using Rewrite = std::function<Lines(const Lines&)>;

inline Lines split(const std::string& text) {
  Lines lines;
  for (const auto line : split_lines(text)) lines.emplace_back(line);
  return lines;
}

inline std::string join(const Lines& lines) {
  std::string text;
  for (const auto& line : lines) text += line + "\n";
  return text;
}

/// Drops the blank lines at which `glue(before, after)` holds.
inline Lines glue_where(const Lines& lines,
                        const std::function<bool(std::string_view, std::string_view)>& glue) {
  Lines out;
  bool fenced = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_fence(trim(lines[i]))) fenced = !fenced;
    if (!fenced && trim(lines[i]).empty() && !out.empty() && !trim(out.back()).empty()) {
      auto next = i;
      while (next < lines.size() && trim(lines[next]).empty()) ++next;
      if (next < lines.size() && glue(trim(out.back()), trim(lines[next]))) {
        i = next - 1;
        continue;
      }
    }
    out.push_back(lines[i]);
  }
  return out;
}

inline bool is_prose(std::string_view line) {
  return !is_heading(line) && !is_table_row(line) && !is_fence(line) && line.front() != '{' &&
         line.front() != '<' && line != "---";
}

inline Lines glue_tables_to_prose(const Lines& lines) {
  return glue_where(lines, [](auto before, auto after) { return is_prose(before) && is_table_row(after); });
}

inline Lines glue_prose_to_tables(const Lines& lines) {
  return glue_where(lines, [](auto before, auto after) { return is_table_row(before) && is_prose(after); });
}

inline Lines indent_summary(const Lines& lines) {
  Lines out = lines;
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i].find("Applies to") == std::string::npos) continue;
    auto next = i + 1;
    while (next < out.size() && trim(out[next]).empty()) ++next;
    if (next > i + 1 && next < out.size()) out[next] = "            " + out[next];
    break;
  }
  return out;
}

inline Lines drop_fences(const Lines& lines) {
  Lines out;
  for (const auto& line : lines) out.push_back(is_fence(trim(line)) ? "" : line);
  return out;
}

/// Removes every second fence from `first` on.
inline Lines drop_every_second_fence(const Lines& lines, int first) {
  Lines out;
  int fences = 0;
  for (const auto& line : lines) {
    const bool drop = is_fence(trim(line)) && fences++ % 2 == first;
    out.push_back(drop ? "" : line);
  }
  return out;
}

inline Lines drop_opening_fences(const Lines& lines) { return drop_every_second_fence(lines, 0); }
inline Lines drop_closing_fences(const Lines& lines) { return drop_every_second_fence(lines, 1); }

inline Lines run_summary_into_products(const Lines& lines) {
  Lines out;
  bool products = false;
  for (const auto& line : lines) {
    if (products && trim(line).empty()) continue;
    out.push_back(products ? "            " + line : line);
    products = line.find("Applies to") != std::string::npos;
  }
  return out;
}

/// Writes the text of "[phones](phones_ref.md)" as in the oldest edition.
inline Lines suffix_link_texts(const Lines& lines) {
  Lines out = lines;
  for (auto& line : out) {
    for (auto at = line.find("]("); at != std::string::npos; at = line.find("](", at + 9)) {
      if (line.compare(at, 3, "](#") != 0) line.insert(at, " (UCWA)");
    }
  }
  return out;
}

inline Lines add_stray_fence(const Lines& lines) {
  Lines out;
  for (const auto& line : lines) {
    if (line == "## Operations") out.insert(out.end(), {"```", ""});
    out.push_back(line);
  }
  return out;
}

inline Lines decorate_title(const Lines& lines) {
  Lines out = lines;
  for (auto& line : out) {
    if (line.rfind("# ", 0) != 0) continue;
    line = std::string(trim(line)) + " (UCWA)";
    break;
  }
  return out;
}

inline Lines add_contents(const Lines& lines) {
  Lines out;
  for (const auto& line : lines) {
    out.push_back(line);
    if (line.rfind("# ", 0) == 0) {
      out.insert(out.end(), {"", " **Last modified:** July 14, 2015", " **In this article**",
                             " [Web Link](#sectionSection0)", " [Operations](#sectionSection2)", ""});
    }
  }
  return out;
}

inline Lines lower_event_headings(const Lines& lines) {
  const std::map<std::string, std::string> lower{{"### Updated", "### updated"},
                                                 {"### Added", "### added"},
                                                 {"### Deleted", "### deleted"},
                                                 {"### Started", "### started"}};
  Lines out = lines;
  for (auto& line : out) {
    if (const auto found = lower.find(line); found != lower.end()) line = found->second;
  }
  return out;
}

inline Lines indent_samples(const Lines& lines) {
  Lines out;
  bool fenced = false;
  for (const auto& line : lines) {
    const bool fence = is_fence(trim(line));
    out.push_back(fenced && !fence ? "\t" + line : line);
    if (fence) {
      if (!fenced) out.emplace_back("");
      fenced = !fenced;
    }
  }
  return out;
}

inline std::string escape(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else {
      out += c;
    }
  }
  return out;
}

/// The oldest pages escape XML twice.
inline Lines escape_xml_twice(const Lines& lines) {
  Lines out;
  bool fenced = false, xml = false;
  for (const auto& line : lines) {
    if (is_fence(trim(line))) fenced = !fenced;
    if (line.rfind("<?xml", 0) == 0) xml = fenced;
    if (!fenced) xml = false;
    out.push_back(xml ? escape(escape(line)) : line);
  }
  return out;
}

inline Lines add_lone_pipes(const Lines& lines) {
  Lines out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool header =
        is_table_row(trim(lines[i])) && i + 1 < lines.size() && is_table_separator(trim(lines[i + 1]));
    if (header) out.insert(out.end(), {"|", "|", ""});
    out.push_back(lines[i]);
  }
  return out;
}

inline Lines pad_tables(const Lines& lines) {
  Lines out;
  for (const auto& line : lines) {
    if (!is_table_row(trim(line))) {
      out.push_back(line);
      continue;
    }
    std::string padded;
    for (const char c : trim(line)) padded += c == '|' ? std::string(" | ") : std::string(1, c);
    out.push_back(padded.substr(1));
  }
  return out;
}

inline Lines close_fences_with_language(const Lines& lines) {
  Lines out;
  for (const auto& line : lines) out.push_back(is_fence(trim(line)) ? "```json" : line);
  return out;
}

struct NamedRewrite {
  const char* name;
  Rewrite rewrite;
};

inline void PrintTo(const NamedRewrite& named, std::ostream* out) { *out << named.name; }

inline std::vector<NamedRewrite> rewrites() {
  return {
      {"tables_glued_to_prose", glue_tables_to_prose},
      {"prose_glued_to_tables", glue_prose_to_tables},
      {"indented_summaries", indent_summary},
      {"samples_without_fences", drop_fences},
      {"stray_fences", add_stray_fence},
      {"lost_opening_fences", drop_opening_fences},
      {"lost_closing_fences", drop_closing_fences},
      {"summaries_on_the_line_of_products", run_summary_into_products},
      {"suffixed_link_texts", suffix_link_texts},
      {"decorated_titles", decorate_title},
      {"lists_of_contents", add_contents},
      {"lower_case_event_headings", lower_event_headings},
      {"indented_samples", indent_samples},
      {"samples_escaped_twice", escape_xml_twice},
      {"lone_pipes_before_tables", add_lone_pipes},
      {"padded_tables", pad_tables},
      {"closing_fences_with_language", close_fences_with_language},
  };
}

/// No page of spec/ has prose before a table.
inline std::vector<NamedRewrite> rewrites_of_spec() {
  std::vector<NamedRewrite> list = rewrites();
  std::erase_if(list, [](const NamedRewrite& named) {
    return std::string_view(named.name) == "tables_glued_to_prose";
  });
  return list;
}

}  // namespace ucwagen::rewriting
