#include "generator/backend/site/html_text.hpp"

#include "generator/base/safe_text.hpp"
#include "generator/base/text.hpp"

namespace ucwagen::site {
namespace {

enum class Quotes { escaped, kept };

void append_escaped(std::string& out, std::string_view text, Quotes quotes) {
  for (const char c : base::safe_text(text)) {
    if (c == '&') {
      out += "&amp;";
    } else if (c == '<') {
      out += "&lt;";
    } else if (c == '>') {
      out += "&gt;";
    } else if (c == '"' && quotes == Quotes::escaped) {
      out += "&quot;";
    } else if (c == '\'' && quotes == Quotes::escaped) {
      out += "&#39;";
    } else {
      out += c;
    }
  }
}

std::string_view prefix_of(Kind kind) {
  switch (kind) {
    case Kind::enumeration: return "enum-";
    case Kind::error: return "error-";
    case Kind::list: return "all-";
    case Kind::resource: break;
  }
  return "";
}

}  // namespace

HtmlText HtmlText::line(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 8);
  append_escaped(out, text, Quotes::escaped);
  return HtmlText(std::move(out));
}

CodeText CodeText::of(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 4);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    for (; text.substr(at, 2) == "  "; at += 2) out += '\t';
    append_escaped(out, text.substr(at, end - at), Quotes::kept);
    if (end < text.size()) out += '\n';
    at = end + 1;
  }
  return CodeText(std::move(out));
}

AnchorId AnchorId::of(std::string_view text) {
  std::string out(text.substr(0, max_length));
  for (char& c : out) {
    if (!is_name_character(c) && c != '.') c = '-';
  }
  return AnchorId(out.empty() ? "-" : std::move(out));
}

Href Href::page(Kind kind, const cpp::FileStem& stem) {
  // The one resource that would stand in the place of the start.
  const std::string mark = kind == Kind::resource && stem.str() == "index" ? "-" : "";
  return Href(std::string(prefix_of(kind)) + stem.str() + mark + ".html");
}

}  // namespace ucwagen::site
