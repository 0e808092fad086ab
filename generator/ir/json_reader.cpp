#include "generator/ir/json_reader.hpp"

#include <algorithm>
#include <limits>

#include "generator/ir/json.hpp"

namespace ucwagen::ir {
namespace {

/// RFC 6901: '~' and '/' of a name are escaped.
std::string pointer_token(std::string_view name) {
  std::string token;
  for (const char c : name) {
    if (c == '~') {
      token += "~0";
    } else if (c == '/') {
      token += "~1";
    } else {
      token += c;
    }
  }
  return token;
}

}  // namespace

std::string Cursor::pointer() const {
  if (parent_ == nullptr) return "";
  return parent_->pointer() + '/' + (name_.data() == nullptr ? std::to_string(index_) : pointer_token(name_));
}

void Cursor::fault(const std::string& what) const {
  if (++context_->faults > max_ir_errors) return;
  const std::string where = pointer();
  report(context_->diagnostics, Rule::bad_ir, {context_->file, 0, 0},
         "not an IR: " + (where.empty() ? "the document" : where) + ' ' + what);
}

void Cursor::unexpected(std::string_view what) const {
  if (value_ != nullptr) fault("must be " + std::string(what) + ", but is " + value_->type_name());
}

std::optional<Cursor> Cursor::find(std::string_view name) const {
  if (!expect(value_ != nullptr && value_->is_object(), "an object")) return std::nullopt;
  const auto member = value_->find(name);
  if (member == value_->end()) return std::nullopt;
  return Cursor(&*member, this, name, 0);
}

Cursor Cursor::operator[](std::string_view name) const {
  if (auto member = find(name)) return *member;
  if (value_ != nullptr && value_->is_object()) fault("lacks \"" + std::string(name) + '"');
  return {nullptr, this, name, 0};
}

std::string Cursor::text() const {
  if (!expect(value_ != nullptr && value_->is_string(), "a string")) return {};
  return value_->get_ref<const std::string&>();
}

bool Cursor::flag() const {
  return expect(value_ != nullptr && value_->is_boolean(), "true or false") && value_->get<bool>();
}

std::int64_t Cursor::number() const {
  if (!expect(value_ != nullptr && value_->is_number_integer(), "a whole number")) return 0;
  constexpr auto largest = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (value_->is_number_unsigned() && value_->get<std::uint64_t>() > largest) {
    fault("is too large a number");
    return 0;
  }
  return value_->get<std::int64_t>();
}

std::int64_t Cursor::number(std::int64_t least, std::int64_t most) const {
  const std::int64_t wide = number();
  if (wide >= least && wide <= most) return wide;
  if (value_ != nullptr && value_->is_number_integer()) fault("is out of range: " + std::to_string(wide));
  return std::clamp(std::int64_t{0}, least, most);
}

}  // namespace ucwagen::ir
