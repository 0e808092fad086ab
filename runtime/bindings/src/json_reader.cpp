#include "json_reader.hpp"

#include "text.hpp"

namespace ucwa::detail {

JsonReader::JsonReader(std::string_view text)
    : begin_(text.data()), at_(text.data()), end_(text.data() + text.size()) {
  levels_[0] = {nullptr, 0, before_first, false};
  if (text.size() > max_text_bytes) {
    fail("the text is larger than 64 MB");
  } else if (text.substr(0, 3) == "\xEF\xBB\xBF") {
    at_ += 3;
  }
}

/// A third of an indented text is blanks, so they are skipped eight at a time.
void JsonReader::skip_lines() {
  const char* at = at_;
  while (at != end_ && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
    ++at;
    while (end_ - at >= 8 && eight_at(at) == ones * ' ') at += 8;
    if (end_ - at >= 8) at += zero_bytes(eight_at(at) ^ (ones * ' '));
  }
  at_ = at;
}

bool JsonReader::too_deep() { return wrong("nested deeper than " + std::to_string(max_depth) + " levels"); }

/// Skips the comma, or leaves the container at its end.
template <char close>
inline bool JsonReader::next() {
  if (error_) return false;
  Level& level = levels_[depth_];
  skip_space();
  ++level.index;
  if (stands_at(close)) {
    ++at_;
    --depth_;
    return false;
  }
  if (level.index == 0) return true;
  if (!stands_at(','))
    return wrong(close == ']' ? "',' or ']' is expected here" : "',' or '}' is expected here");
  ++at_;
  return true;
}

bool JsonReader::next_element() { return next<']'>(); }

bool JsonReader::next_member(std::string_view expected) {
  Level& level = levels_[depth_];
  level.name_begin = nullptr;
  if (!next<'}'>()) return false;
  skip_space();
  if (!stands_at('"')) return wrong("the name of a member is expected here");
  const char* begin = at_ + 1;
  const std::size_t size = expected.size();
  expected_ = size != 0 && static_cast<std::size_t>(end_ - begin) > size + 1 && begin[size] == '"' &&
              is_equal(begin, expected.data(), size);
  if (expected_) {
    level.name_begin = begin;
    level.name_size = size;
    at_ = begin + size + 1;
  } else {
    std::string_view name;
    if (!plain_string(name)) {
      if (names_.empty()) names_.resize(max_depth + 1);
      if (!long_string(names_[depth_], name)) return false;
    }
    level.name_begin = name.data();
    level.name_size = name.size();
  }
  if (!stands_at(':')) skip_space();
  if (!stands_at(':')) return wrong("':' is expected here");
  ++at_;
  return true;
}

JsonScalar JsonReader::scalar() {
  JsonScalar value;
  value.kind = kind();
  const char* begin = at_;
  bool good = false;
  switch (value.kind) {
    case JsonKind::string: good = string(buffer_, value.text); break;
    case JsonKind::number: good = number(); break;
    case JsonKind::null: good = word("null"); break;
    case JsonKind::boolean: good = word(*at_ == 't' ? "true" : "false"); break;
    default: wrong("a value is expected here");
  }
  if (!good) return {};
  value.json = since(begin);
  if (value.kind != JsonKind::string) value.text = value.json;
  return value;
}

std::string_view JsonReader::skip() {
  skip_space();
  const char* begin = at_;
  return skip_value() ? since(begin) : std::string_view();
}

/// The recursion is as deep as the nesting of the text, which enter() limits.
bool JsonReader::skip_value() {
  const JsonKind what = kind();
  if (what == JsonKind::object) {
    enter();
    while (next_member()) skip_value();
  } else if (what == JsonKind::array) {
    enter();
    while (next_element()) skip_value();
  } else {
    scalar();
  }
  return !error_;
}

bool JsonReader::number() {
  const std::size_t length = number_length({at_, static_cast<std::size_t>(end_ - at_)});
  if (length == 0) return wrong("this is not a number");
  at_ += length;
  return true;
}

bool JsonReader::word(std::string_view text) {
  if (std::string_view(at_, static_cast<std::size_t>(end_ - at_)).substr(0, text.size()) != text) {
    return wrong("a value is expected here");
  }
  at_ += text.size();
  return true;
}

bool JsonReader::finish() {
  skip_space();
  if (!error_ && at_ != end_) return wrong("there is text after the end of the value");
  return !error_;
}

bool JsonReader::fail(std::string_view message) {
  if (!error_) error_ = DecodeError{pointer(), std::string(message)};
  return false;
}

bool JsonReader::wrong(std::string_view message) {
  if (error_) return false;
  std::size_t line = 1;
  const char* start = begin_;
  for (const char* at = begin_; at != at_; ++at) {
    if (*at != '\n') continue;
    ++line;
    start = at + 1;
  }
  std::string text(message);
  text += " (line " + std::to_string(line) + ", column " + std::to_string(at_ - start + 1) + ")";
  return fail(text);
}

std::string JsonReader::pointer() const {
  std::string text;
  for (std::size_t depth = 1; depth <= depth_; ++depth) {
    const Level& level = levels_[depth];
    if (level.array && level.index != before_first) text.append("/").append(std::to_string(level.index));
    if (!level.array && level.name_begin != nullptr) append_pointer_token(text, level.name());
  }
  return text;
}

std::string_view member_of(std::string_view json, std::string_view name) {
  JsonReader reader(json);
  std::string_view found;
  if (reader.kind() != JsonKind::object) return found;
  for (reader.enter(); reader.next_member();) {
    const bool same = reader.name() == name;
    const std::string_view value = reader.skip();
    if (same) found = value;
  }
  return found;
}

std::string text_of(std::string_view json) {
  JsonReader reader(json);
  const JsonKind kind = reader.kind();
  if (kind == JsonKind::object || kind == JsonKind::array || kind == JsonKind::null) return {};
  return std::string(reader.scalar().text);
}

std::optional<DecodeError> check_json(std::string_view text) {
  JsonReader reader(text);
  reader.skip();
  reader.finish();
  return std::move(reader.error());
}

}  // namespace ucwa::detail
