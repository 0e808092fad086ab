// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "characters.hpp"
#include "ucwa/runtime/codec.hpp"

namespace ucwa::detail {

/// A null, a boolean, a number or a string that was read.
struct JsonScalar {
  JsonKind kind = JsonKind::none;
  /// A string without quotes and escapes, valid until the next string is read; for other kinds the same as json.
  std::string_view text;
  std::string_view json;  ///< byte for byte
};

/// Reads one JSON text (strictly RFC 8259) from front to back, value by value, without storing values that the
/// caller skips. Numbers are returned as text. Reading stops at the first error:
/// every function then reports that there is nothing more. The text must outlive the reader.
///
///     for (reader.enter(); reader.next_member();)
///       reader.name() == "href" ? use(reader.scalar()) : reader.skip();
class JsonReader {
 public:
  /// A byte-order mark before the text is skipped.
  explicit JsonReader(std::string_view text);

  [[nodiscard]] JsonKind kind() {
    skip_space();
    if (at_ == end_ || error_) return JsonKind::none;
    return character_table.begins[static_cast<unsigned char>(*at_)];
  }
  /// Enters the object or array at the current position.
  bool enter() {
    skip_space();
    const bool array = stands_at('[');
    if (error_ || !(array || stands_at('{'))) return wrong("a value is expected here");
    if (depth_ == static_cast<std::size_t>(max_depth)) return too_deep();
    ++at_;
    levels_[++depth_] = {nullptr, 0, before_first, array};
    return true;
  }
  /// Goes to the next member or element; false at the end of the container, which is left behind then. Members mostly
  /// come in the documented order: a name that is the expected one need not be looked at byte by byte.
  bool next_member(std::string_view expected = {});
  bool next_element();
  /// True if the member has the expected name.
  [[nodiscard]] bool is_expected() const { return expected_; }
  /// The name of the member, valid until the next one.
  [[nodiscard]] std::string_view name() const { return levels_[depth_].name(); }
  /// The text of the string that stands here, as kind() said; valid until the next string is read.
  std::string_view text() {
    std::string_view read;
    string(buffer_, read);
    return read;
  }
  /// Reads the value that stands here, which is neither an object nor an array.
  JsonScalar scalar();
  /// Skips the current value and returns its text, byte for byte.
  std::string_view skip();

  /// The position in the text, and the text since such a position.
  [[nodiscard]] const char* here() const { return at_; }
  [[nodiscard]] std::string_view since(const char* place) const {
    return {place, static_cast<std::size_t>(at_ - place)};
  }
  /// Checks that only white space is left.
  bool finish();

  [[nodiscard]] bool failed() const { return error_.has_value(); }
  /// Sets an error at the value that was read or entered last, unless there is already an error.
  bool fail(std::string_view message);
  [[nodiscard]] std::optional<DecodeError>& error() { return error_; }
  /// The JSON pointer of the position.
  [[nodiscard]] std::string pointer() const;

 private:
  /// Level::index before the first element; adding 1 gives 0.
  static constexpr std::size_t before_first = static_cast<std::size_t>(-1);

  /// A container that was entered. Not initialised before, since there are many and few are used.
  struct Level {
    const char* name_begin;  ///< name of the current member; null before it was read
    std::size_t name_size;
    std::size_t index;  ///< index of the current element or member
    bool array;

    [[nodiscard]] std::string_view name() const { return {name_begin, name_size}; }
  };

  /// Within a line there is mostly one blank or none.
  void skip_space() {
    if (stands_at(' ')) ++at_;
    if (at_ != end_ && static_cast<unsigned char>(*at_) <= ' ') skip_lines();
  }
  void skip_lines();
  bool too_deep();
  [[nodiscard]] bool stands_at(char c) const { return at_ != end_ && *at_ == c; }
  template <char close>
  bool next();
  bool wrong(std::string_view message);  ///< a syntax error: with line and column
  /// Reads the string at the current position if it is ASCII without escapes.
  bool plain_string(std::string_view& text) {
    const char* plain = find_special(at_ + 1, end_);
    if (plain == end_ || *plain != '"') return false;
    text = {at_ + 1, static_cast<std::size_t>(plain - at_ - 1)};
    at_ = plain + 1;
    return true;
  }
  /// Reads any string; the buffer is only used if it has an escape.
  bool string(std::string& buffer, std::string_view& text) {
    return plain_string(text) || long_string(buffer, text);
  }
  bool long_string(std::string& buffer, std::string_view& text);
  bool escape(std::string& out);
  bool hex(std::uint32_t& unit);
  bool number();
  bool word(std::string_view text);
  bool skip_value();

  const char* begin_;
  const char* at_;
  const char* end_;
  std::size_t depth_ = 0;
  bool expected_ = false;
  Level levels_[max_depth + 1];
  std::string buffer_;  ///< of the last string with an escape
  /// Of names with an escape, by depth; made for the first name that is not plain.
  std::vector<std::string> names_;
  std::optional<DecodeError> error_;
};

/// The text of the last member of that name in a JSON object; empty if there is none, or the value is not an object.
[[nodiscard]] std::string_view member_of(std::string_view json, std::string_view name);
/// The text of a string; the JSON of a number or boolean; empty for other values.
[[nodiscard]] std::string text_of(std::string_view json);
/// The error of a text that is not a single JSON value.
[[nodiscard]] std::optional<DecodeError> check_json(std::string_view text);

}  // namespace ucwa::detail
