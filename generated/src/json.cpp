// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include <iterator>
#include <nlohmann/json.hpp>

#include "text.hpp"
#include "tree.hpp"
#include "ucwa/runtime/codec.hpp"

// The only source that knows the JSON library. The library checks the text and takes it apart; what it does
// not give, the place of each value in the text, is found again beside it.

namespace ucwa::detail {

namespace {

using Json = nlohmann::json;

/// What of a text the library has to see, as an input iterator. It takes every character through three
/// buffers; so white space between tokens is not shown to it, nor the inside of strings of plain ASCII,
/// whatever they say: neither can make a text right or wrong. Strings with anything else in them are shown
/// whole.
class Excerpt {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  Excerpt(const char* at, const char* end, bool whole) : at_(at), end_(end), whole_(whole) {}

  reference operator*() const { return *at_; }
  bool operator!=(const Excerpt& other) const { return at_ != other.at_; }
  bool operator==(const Excerpt& other) const { return at_ == other.at_; }

  Excerpt& operator++() {
    if (whole_) {
      ++at_;
    } else if (state_ == State::inside) {
      escaped_ = !escaped_ && *at_ == '\\';
      ++at_;
      if (!escaped_ && at_ != end_ && *at_ == '"') state_ = State::closing;
    } else if (state_ == State::outside && *at_ == '"') {
      const char* plain = at_ + 1;
      while (plain != end_ && is_plain(*plain)) ++plain;
      const bool all_plain = plain != end_ && *plain == '"';
      at_ = all_plain ? plain : at_ + 1;
      state_ = all_plain ? State::closing : State::inside;
    } else {
      const bool token_ends = state_ == State::closing || parts_tokens(*at_);
      state_ = State::outside;
      ++at_;
      while (token_ends && at_ != end_ && is_space(*at_)) ++at_;
    }
    return *this;
  }
  Excerpt operator++(int) {
    const Excerpt before = *this;
    ++*this;
    return before;
  }

 private:
  static bool is_plain(char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; }
  static bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
  static bool parts_tokens(char c) { return is_space(c) || c == ',' || c == ':' || c == '{' || c == '['; }

  enum class State { outside, inside, closing };  // of a string; closing: at its second quote
  const char* at_;
  const char* end_;
  bool whole_;
  State state_ = State::outside;
  bool escaped_ = false;
};

/// Receives the library's events in the order of the text.
class Builder {
 public:
  Builder(std::string_view text, Tree& tree) : text_(text), tree_(tree) {}

  bool null() { return literal(Node::Kind::null, 4); }
  bool boolean(bool value) { return literal(Node::Kind::boolean, value ? 4 : 5); }
  bool number_integer(Json::number_integer_t) { return number(); }
  bool number_unsigned(Json::number_unsigned_t) { return number(); }
  bool number_float(Json::number_float_t, const std::string&) { return number(); }

  bool string(std::string& value) {
    skip_to_token();
    const std::size_t begin = end_;
    Node& node = add(Node::Kind::string);
    node.text = take_string(value);
    node.json = text_.substr(begin, end_ - begin);
    return true;
  }
  bool binary(Json::binary_t&) { return false; }

  bool start_object(std::size_t) { return open(Node::Kind::object); }
  bool end_object() { return close(); }
  bool start_array(std::size_t) { return open(Node::Kind::array); }
  bool end_array() { return close(); }

  bool key(std::string& value) {
    if (tree_.nodes[open_.back()].count >= max_members) {
      fail("an object of more than " + std::to_string(max_members) + " members");
      return false;
    }
    skip_to_token();
    name_ = take_string(value);
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const Json::exception& error) {
    std::string_view what = error.what();
    // "[json.exception.parse_error.101] parse error at line 1, column 2: ..."
    const std::size_t start = what.find(": ");
    fail(start == std::string_view::npos ? what : what.substr(start + 2));
    error_->message += " (byte " + std::to_string(position) + ")";
    return false;
  }

  [[nodiscard]] std::optional<DecodeError> error() const { return error_; }

 private:
  void skip_to_token() {
    while (end_ < text_.size()) {
      const char c = text_[end_];
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != ',' && c != ':') break;
      ++end_;
    }
  }

  /// The decoded string whose quotes open at end_: a view of the source where nothing is escaped. Of a string
  /// of plain ASCII the library saw nothing.
  std::string_view take_string(std::string& value) {
    if (value.empty()) {
      const std::size_t begin = end_ + 1;
      end_ = text_.find('"', begin) + 1;
      return text_.substr(begin, end_ - 1 - begin);
    }
    const std::string_view source = text_.substr(end_ + 1, value.size());
    if (source == value && text_[end_ + 1 + value.size()] == '"') {
      end_ += value.size() + 2;
      return source;
    }
    for (++end_; text_[end_] != '"'; ++end_) {
      if (text_[end_] == '\\') ++end_;
    }
    ++end_;
    return tree_.strings.emplace_back(std::move(value));
  }

  Node& add(Node::Kind kind) {
    if (!open_.empty()) ++tree_.nodes[open_.back()].count;
    Node& node = tree_.nodes.emplace_back();
    node.kind = kind;
    node.name = std::exchange(name_, {});
    node.next = static_cast<std::uint32_t>(tree_.nodes.size());
    return node;
  }

  bool literal(Node::Kind kind, std::size_t length) {
    skip_to_token();
    Node& node = add(kind);
    node.text = node.json = text_.substr(end_, length);
    end_ += length;
    return true;
  }

  bool number() {
    skip_to_token();
    const std::size_t begin = end_;
    while (end_ < text_.size() && (is_digit(text_[end_]) || text_[end_] == '-' || text_[end_] == '+' ||
                                   text_[end_] == '.' || text_[end_] == 'e' || text_[end_] == 'E')) {
      ++end_;
    }
    Node& node = add(Node::Kind::number);
    node.text = node.json = text_.substr(begin, end_ - begin);
    return true;
  }

  bool open(Node::Kind kind) {
    skip_to_token();
    const std::size_t begin = end_++;
    Node& node = add(kind);
    node.json = text_.substr(begin);
    open_.push_back(static_cast<std::uint32_t>(tree_.nodes.size() - 1));
    if (open_.size() > static_cast<std::size_t>(max_depth)) {
      fail("nested deeper than " + std::to_string(max_depth) + " levels");
      return false;
    }
    return true;
  }

  bool close() {
    skip_to_token();
    ++end_;
    Node& node = tree_.nodes[open_.back()];
    node.json = node.json.substr(0, end_ - static_cast<std::size_t>(node.json.data() - text_.data()));
    node.next = static_cast<std::uint32_t>(tree_.nodes.size());
    open_.pop_back();
    return true;
  }

  void fail(std::string_view message) {
    std::string pointer;
    for (std::size_t level = 1; level < open_.size(); ++level) {
      const Node& parent = tree_.nodes[open_[level - 1]];
      if (parent.kind == Node::Kind::array) {
        pointer.append("/").append(std::to_string(parent.count - 1));
      } else {
        append_pointer_token(pointer, tree_.nodes[open_[level]].name);
      }
    }
    error_ = DecodeError{std::move(pointer), std::string(message)};
  }

  std::string_view text_;
  Tree& tree_;
  std::size_t end_ = 0;  ///< of what was taken last
  std::string_view name_;
  std::vector<std::uint32_t> open_;
  std::optional<DecodeError> error_;
};

std::optional<DecodeError> read(std::string_view text, Tree& tree, bool whole) {
  Builder builder(text, tree);
  const char* end = text.data() + text.size();
  if (Json::sax_parse(Excerpt(text.data(), end, whole), Excerpt(end, end, whole), &builder))
    return std::nullopt;
  return builder.error() ? builder.error() : DecodeError{"", "not JSON"};
}

}  // namespace

const Node* Tree::find(const Node& object, std::string_view name) const {
  const Node* found = nullptr;
  if (object.kind != Node::Kind::object) return found;
  for (const Node& member : children(object)) {
    if (member.name == name) found = &member;
  }
  return found;
}

std::optional<DecodeError> parse_json(std::string_view text, Tree& tree) {
  if (text.size() > max_text_bytes) return DecodeError{"", "the text is larger than 64 MB"};
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  if (!text.empty() && text.front() == '\xEF') return DecodeError{"", "a second byte-order mark"};
  tree.nodes.reserve(text.size() / 24 + 8);
  if (!read(text, tree, false)) return std::nullopt;
  // Again, for a message that counts lines and columns of the whole text.
  Tree scratch;
  return read(text, scratch, true);
}

}  // namespace ucwa::detail
