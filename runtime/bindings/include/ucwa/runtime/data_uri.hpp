#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ucwa/runtime/export.hpp"

namespace ucwa {

/// A `data:` URI: content inside a link.
class UCWA_EXPORT DataUri {
 public:
  /// Plain text in UTF-8, sent percent-encoded as `data:text/plain;charset=utf-8,...`.
  [[nodiscard]] static DataUri text(std::string_view utf8);
  /// HTML in UTF-8, sent in the same way.
  [[nodiscard]] static DataUri html(std::string_view utf8);
  /// Any bytes, sent in base64.
  [[nodiscard]] static DataUri bytes(std::string_view media_type, std::string_view content);
  /// Empty if the text is not a data URI, or its base64 or percent-encoding is broken.
  /// Without base64 a `+` is a blank, as UCWA servers write it.
  [[nodiscard]] static std::optional<DataUri> parse(std::string_view uri);

  /// "text/plain" if the URI names none.
  [[nodiscard]] const std::string& media_type() const noexcept { return media_type_; }
  /// As sent ("utf-8", "utf8"); empty if the URI names none.
  [[nodiscard]] const std::string& charset() const noexcept { return charset_; }
  /// The decoded bytes; line ends are not changed.
  [[nodiscard]] const std::string& content() const noexcept { return content_; }
  /// The decoded content as text; ISO-8859-1 and US-ASCII are converted to UTF-8.
  [[nodiscard]] std::string text() const;
  /// The URI; for a parsed one, the original text.
  [[nodiscard]] const std::string& to_string() const noexcept { return uri_; }

  /// Compares media type and content.
  ///@{
  friend bool operator==(const DataUri& a, const DataUri& b) noexcept {
    return a.media_type_ == b.media_type_ && a.content_ == b.content_;
  }
  friend bool operator!=(const DataUri& a, const DataUri& b) noexcept { return !(a == b); }
  ///@}

 private:
  std::string media_type_, charset_, content_, uri_;
};

}  // namespace ucwa
