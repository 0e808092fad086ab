#include "generator/ir/json_writer.hpp"

#include <utility>

namespace ucwagen::ir {
namespace {

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

// Does not stop at the first match, so that the compiler can vectorise the loop.
bool has_escapes(std::string_view text) {
  bool found = false;
  for (const char c : text) found |= needs_escape(c);
  return found;
}

void append_escaped(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\b': out += "\\b"; return;
    case '\f': out += "\\f"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: {
      const auto code = static_cast<unsigned char>(c);
      out += "\\u00";
      out += digits[code >> 4U];
      out += digits[code & 0xFU];
    }
  }
}

}  // namespace

void JsonWriter::newline() {
  out_ += '\n';
  out_.append(static_cast<std::size_t>(depth_) * 2, ' ');
}

void JsonWriter::separate() {
  if (!std::exchange(empty_, false)) out_ += ',';
  newline();
}

void JsonWriter::open(char bracket) {
  out_ += bracket;
  ++depth_;
  empty_ = true;
}

void JsonWriter::close(char bracket) {
  --depth_;
  if (!std::exchange(empty_, false)) newline();
  out_ += bracket;
}

void JsonWriter::key(std::string_view name) {
  separate();
  value(name);
  out_ += ": ";
}

void JsonWriter::value(std::string_view text) {
  out_ += '"';
  if (!has_escapes(text)) {
    out_ += text;
    out_ += '"';
    return;
  }
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!needs_escape(text[i])) continue;
    out_.append(text, plain, i - plain);
    append_escaped(out_, text[i]);
    plain = i + 1;
  }
  out_.append(text, plain);
  out_ += '"';
}

std::string JsonWriter::take() && {
  out_ += '\n';
  return std::move(out_);
}

}  // namespace ucwagen::ir
