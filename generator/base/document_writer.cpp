#include "generator/base/document_writer.hpp"

#include <nlohmann/json.hpp>
#include <ostream>

#include "generator/base/text.hpp"

namespace ucwagen::base {
namespace {

struct Level {
  bool map = false;
  bool empty = true;
  bool after_key = false;  ///< the value follows a key, not the '-' of a list
  int indent = 0;
};

class JsonDocument : public DocumentWriter {
 public:
  explicit JsonDocument(std::ostream& out) : DocumentWriter(out) {}

  void open_map() override { open(true); }
  void close_map() override { close('}'); }
  void open_list() override { open(false); }
  void close_list() override { close(']'); }
  void key(std::string_view name) override {
    separate();
    out_ << json_string(name) << ": ";
  }

 protected:
  void plain(std::string_view text) override {
    if (!levels_.empty() && !levels_.back().map) separate();
    out_ << text;
  }

 private:
  void open(bool map) {
    plain(map ? "{" : "[");
    levels_.push_back({map, true, false, 0});
  }
  void close(char bracket) {
    const bool empty = levels_.back().empty;
    levels_.pop_back();
    if (!empty) newline();
    out_ << bracket;
    if (levels_.empty()) out_ << '\n';
  }
  void separate() {
    if (!levels_.back().empty) out_ << ',';
    levels_.back().empty = false;
    newline();
  }
  void newline() { out_ << '\n' << std::string(levels_.size() * 2, ' '); }

  std::vector<Level> levels_;
};

class YamlDocument : public DocumentWriter {
 public:
  explicit YamlDocument(std::ostream& out) : DocumentWriter(out) {}

  void open_map() override { open(true); }
  void close_map() override { close("{}"); }
  void open_list() override { open(false); }
  void close_list() override { close("[]"); }
  void key(std::string_view name) override {
    lead();
    out_ << (is_plain(name) ? std::string(name) : json_string(name)) << ':';
  }

 protected:
  void plain(std::string_view text) override { out_ << item() << text << '\n'; }

 private:
  static bool is_plain(std::string_view name) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$-0123456789";
    // Plain "y", "no" and "on" are booleans in YAML 1.1, and a plain number is a number, so such names are quoted.
    return name.size() > 3 && name.find_first_not_of(letters) == std::string_view::npos && name != "null" &&
           name != "true" && name != "false" && name.front() != '-' && !is_digit(name.front());
  }

  /// The text before a value: the '-' of a list, or the blank after a key.
  std::string_view item() {
    if (levels_.empty()) return "";
    if (levels_.back().map) return " ";
    lead();
    return "- ";
  }

  /// Moves to the position of the next key or '-'. The first key of a map in a list follows the '-' on its line.
  void lead() {
    Level& level = levels_.back();
    const bool first = level.empty;
    level.empty = false;
    if (first && level.after_key) out_ << '\n';
    if (!first || level.after_key) out_ << std::string(static_cast<std::size_t>(level.indent), ' ');
  }

  void open(bool map) {
    const bool root = levels_.empty(), after_key = !root && levels_.back().map;
    if (!root && !after_key) out_ << item();
    levels_.push_back({map, true, after_key, root ? 0 : levels_.back().indent + 2});
  }
  void close(std::string_view nothing) {
    const Level level = levels_.back();
    levels_.pop_back();
    if (level.empty) out_ << (level.after_key ? " " : "") << nothing << '\n';
  }

  std::vector<Level> levels_;
};

}  // namespace

std::string json_string(std::string_view text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void DocumentWriter::value(std::string_view text) { plain(json_string(text)); }
void DocumentWriter::value(double number) { plain(nlohmann::json(number).dump()); }

std::unique_ptr<DocumentWriter> json_document(std::ostream& out) {
  return std::make_unique<JsonDocument>(out);
}
std::unique_ptr<DocumentWriter> yaml_document(std::ostream& out) {
  return std::make_unique<YamlDocument>(out);
}

}  // namespace ucwagen::base
