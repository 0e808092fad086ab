#pragma once

#include <string>
#include <string_view>

#include "generator/backend/cpp/escaped_text.hpp"
#include "generator/template/template_text.hpp"

/// The kinds of text that the templates of the site take. Text of a page reaches HTML through one of them only.
namespace ucwagen::site {

/// Text of an element or of a quoted attribute: never a tag, an attribute or the end of a quotation.
class HtmlText : public templates::Text {
 public:
  /// On one line; control and direction marks as '?'.
  [[nodiscard]] static HtmlText line(std::string_view text);

 private:
  using Text::Text;
};

/// Samples and code with their line ends, between two tags and never in an attribute: quotation marks stay as they are,
/// and pairs of blanks at the start of a line are tabs. Both are a tenth of a page.
class CodeText : public templates::Text {
 public:
  [[nodiscard]] static CodeText of(std::string_view text);

 private:
  using Text::Text;
};

/// The value of an `id`: letters, digits and `._-`.
class AnchorId : public templates::Text {
 public:
  [[nodiscard]] static AnchorId of(std::string_view text);

  static constexpr std::size_t max_length = 120;

 private:
  using Text::Text;
};

enum class Kind { resource, enumeration, error, list };

/// The address of a page of the site, and of a fact on it: "phone.html#property.number". It is made of our own names of
/// files and of anchors, so it has no scheme and leads nowhere else. All pages stand in one folder; what parts their
/// names, "enum-call_state.html", is no character of a stem.
class Href : public templates::Text {
 public:
  [[nodiscard]] static Href page(Kind kind, const cpp::FileStem& stem);
  [[nodiscard]] static Href start() { return Href("index.html"); }
  [[nodiscard]] Href at(const AnchorId& anchor) const { return Href(str() + '#' + anchor.str()); }

 private:
  using Text::Text;
};

}  // namespace ucwagen::site
