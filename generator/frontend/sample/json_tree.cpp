#include "generator/frontend/sample/json_tree.hpp"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

namespace ucwagen::resolve {

namespace {

/// The position after the characters that were read so far.
struct Position {
  int line = 1;
  int line_before = 1;  ///< before the last character
  bool in_string = false;
  bool escaped = false;
  bool lenient = false;
};

/// Passes characters to the parser, counts lines and replaces a line break inside a string by a blank: samples
/// break long data URIs after "base64,".
class Reader {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = char;

  Reader(const char* at, Position& position) : at_(at), position_(&position) {}

  char operator*() const { return position_->in_string && *at_ == '\n' ? ' ' : *at_; }

  Reader& operator++() {
    const char c = *at_++;
    position_->line_before = position_->line;
    if (c == '\n') {
      ++position_->line;
      position_->lenient |= position_->in_string;
    }
    if (position_->escaped) {
      position_->escaped = false;
    } else if (c == '"') {
      position_->in_string = !position_->in_string;
    } else if (c == '\\') {
      position_->escaped = position_->in_string;
    }
    return *this;
  }

  bool operator==(const Reader& other) const { return at_ == other.at_; }
  bool operator!=(const Reader& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  Position* position_;
};

/// Builds the tree from the parser's events.
class Builder {
 public:
  Builder(ParsedJson& result, const Position& position, int first_line)
      : result_(result), position_(position), first_line_(first_line) {}

  bool null() { return add(Json::Kind::null, "null"); }
  bool boolean(bool value) { return add(Json::Kind::boolean, value ? "true" : "false"); }
  bool number_integer(std::int64_t value) { return add(Json::Kind::integer, std::to_string(value)); }
  bool number_unsigned(std::uint64_t value) { return add(Json::Kind::integer, std::to_string(value)); }
  bool number_float(double, const std::string& text) { return add(Json::Kind::real, text); }
  bool string(std::string& value) { return add(Json::Kind::string, std::move(value)); }
  bool binary(nlohmann::json::binary_t&) { return false; }

  bool start_object(std::size_t) { return open(Json::Kind::object); }
  bool start_array(std::size_t) { return open(Json::Kind::array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& name) {
    JsonMember& member = open_.back()->members.emplace_back();
    member.name = std::move(name);
    member.value.line = line();
    return true;
  }

  bool parse_error(std::size_t, const std::string& token, const nlohmann::json::exception&) {
    result_.error = "unexpected '" + token.substr(0, 40) + "'";
    return false;
  }

 private:
  [[nodiscard]] int line() const { return first_line_ + position_.line - 1; }

  Json& slot() {
    if (open_.empty()) return result_.root;
    Json& parent = *open_.back();
    if (parent.kind == Json::Kind::object) return parent.members.back().value;
    return parent.items.emplace_back();
  }

  bool add(Json::Kind kind, std::string text) {
    Json& value = slot();
    value.kind = kind;
    value.text = std::move(text);
    // The parser sees the end of a number only at the next character.
    const bool number = kind == Json::Kind::integer || kind == Json::Kind::real;
    if (value.line == 0) value.line = first_line_ + (number ? position_.line_before : position_.line) - 1;
    return true;
  }

  bool open(Json::Kind kind) {
    if (open_.size() >= max_json_depth) {
      result_.error = "nested too deep";
      return false;
    }
    Json& value = slot();
    value.kind = kind;
    if (value.line == 0) value.line = line();
    open_.push_back(&value);
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  ParsedJson& result_;
  const Position& position_;
  int first_line_;
  std::vector<Json*> open_;  // stable: only the innermost container grows
};

}  // namespace

const Json* Json::find(std::string_view name) const {
  for (const auto& [key, value] : members) {
    if (key == name) return &value;
  }
  return nullptr;
}

std::string_view Json::text_of(std::string_view name) const {
  const Json* value = find(name);
  return value != nullptr && value->kind == Kind::string ? std::string_view(value->text) : std::string_view();
}

ParsedJson parse_json(std::string_view body, int first_line) {
  ParsedJson result;
  Position position;
  Builder builder(result, position, first_line);
  const Reader begin(body.data(), position), end(body.data() + body.size(), position);
  result.ok = nlohmann::json::sax_parse(begin, end, &builder);
  result.lenient = position.lenient;
  if (!result.ok) result.error_line = first_line + position.line - 1;
  return result;
}

}  // namespace ucwagen::resolve
