#include "generator/backend/site/html_text.hpp"

#include "generator/base/safe_text.hpp"

namespace ucwagen::site {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : base::safe_text(text)) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
}

std::string_view folder_name(Folder folder) {
  switch (folder) {
    case Folder::resources: return "resources/";
    case Folder::enumerations: return "enumerations/";
    case Folder::errors: return "errors/";
    case Folder::top: break;
  }
  return "";
}

}  // namespace

HtmlText HtmlText::line(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 8);
  append_escaped(out, text);
  return HtmlText(std::move(out));
}

HtmlText HtmlText::lines(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 4);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    append_escaped(out, text.substr(at, end - at));
    if (end < text.size()) out += '\n';
    at = end + 1;
  }
  return HtmlText(std::move(out));
}

AnchorId AnchorId::of(std::string_view text) {
  std::string out(text.substr(0, max_length));
  for (char& c : out) {
    const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!word && c != '.' && c != '_') c = '-';
  }
  return AnchorId(out.empty() ? "-" : std::move(out));
}

Href Href::page(Folder folder, const cpp::FileStem& stem) {
  return Href(std::string(folder_name(folder)) + stem.str() + ".html");
}

}  // namespace ucwagen::site
