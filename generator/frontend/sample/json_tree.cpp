#include "generator/frontend/sample/json_tree.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace ucwagen::sample {

namespace {

/// The line up to which the parser has read, since its events do not tell where they are.
class LineCount {
 public:
  LineCount(std::string_view text, int first_line) : text_(text), line_(first_line) {}

  /// The parser has read another character.
  void add_character() { ++read_; }

  [[nodiscard]] int line() { return line_at(read_); }
  [[nodiscard]] int line_before_last() { return line_at(std::max<std::size_t>(read_, 1) - 1); }

 private:
  int line_at(std::size_t end) {
    const std::string_view more = text_.substr(counted_, end - std::min(counted_, end));
    line_ += static_cast<int>(std::ranges::count(more, '\n'));
    counted_ += more.size();
    return line_;
  }

  std::string_view text_;
  int line_;
  std::size_t read_ = 0, counted_ = 0;
};

/// Passes characters to the parser and counts them.
class Reader {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = char;

  Reader(const char* at, LineCount& lines) : at_(at), lines_(&lines) {}

  char operator*() const { return *at_; }
  Reader& operator++() {
    ++at_;
    lines_->add_character();
    return *this;
  }
  bool operator==(const Reader& other) const { return at_ == other.at_; }
  bool operator!=(const Reader& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  LineCount* lines_;
};

/// The text with a blank for each line break inside a string: samples break long data URIs after "base64,". Nothing if
/// there is none.
std::optional<std::string> without_breaks(std::string_view text) {
  std::optional<std::string> joined;
  for (std::size_t at = text.find('"'); at < text.size(); at = text.find('"', at + 1)) {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
      if (text[at] == '\\') {
        ++at;
      } else if (text[at] == '\n') {
        if (!joined) joined = text;
        (*joined)[at] = ' ';
      }
    }
  }
  return joined;
}

/// Builds the tree from the parser's events.
class Builder {
 public:
  explicit Builder(LineCount& lines) : lines_(lines) {}

  /// What sax_parse() built, if it succeeded.
  base::Result<Json> take(bool success) && {
    return success ? base::Result<Json>::of(std::move(root_))
                   : base::Result<Json>::failed(std::move(problem_));
  }

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
    member.value.line = lines_.line();
    return true;
  }

  bool parse_error(std::size_t, const std::string& token, const nlohmann::json::exception&) {
    problem_ = "unexpected '" + token.substr(0, 40) + "'";
    return false;
  }

 private:
  Json& slot() {
    if (open_.empty()) return root_;
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
    if (value.line == 0) value.line = number ? lines_.line_before_last() : lines_.line();
    return true;
  }

  bool open(Json::Kind kind) {
    if (open_.size() >= max_json_depth) {
      problem_ = "nested too deep";
      return false;
    }
    Json& value = slot();
    value.kind = kind;
    if (value.line == 0) value.line = lines_.line();
    open_.push_back(&value);
    return true;
  }

  bool close() {
    open_.pop_back();
    return true;
  }

  Json root_;
  std::string problem_;
  LineCount& lines_;
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
  const std::optional<std::string> joined = without_breaks(body);
  result.lenient = joined.has_value();
  const std::string_view text = joined ? *joined : body;
  LineCount lines(body, first_line);
  Builder builder(lines);
  const Reader begin(text.data(), lines), end(text.data() + text.size(), lines);
  const bool success = nlohmann::json::sax_parse(begin, end, &builder);
  result.root = std::move(builder).take(success);
  if (!success) result.error_line = lines.line();
  return result;
}

}  // namespace ucwagen::sample
