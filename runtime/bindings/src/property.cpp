#include "engine.hpp"
#include "text.hpp"
#include "ucwa/runtime/date_time.hpp"

namespace ucwa::detail {

namespace {

// One pair of functions for each C++ type of a value: how it is read, and how it is written.

Fit read_value(std::string& value, const Node& node) {
  if (node.kind != Node::Kind::string) return Fit::wrong;
  value = node.text;
  return Fit::exact;
}
void write_value(const std::string& value, std::string& out) { append_quoted(out, value); }

Fit read_value(bool& value, const Node& node) {
  if (node.kind != Node::Kind::boolean && node.kind != Node::Kind::string) return Fit::wrong;
  const auto parsed = parse_boolean(node.text);
  if (!parsed) return Fit::wrong;
  value = *parsed;
  return node.kind == Node::Kind::boolean ? Fit::exact : Fit::odd;
}
void write_value(bool value, std::string& out) { out += value ? "true" : "false"; }

Fit fit_of_number(const Node& node, const std::string& written) {
  if (node.kind != Node::Kind::number) return Fit::odd;
  return node.text == written ? Fit::exact : Fit::respelt;
}

Fit read_value(std::int32_t& value, const Node& node) {
  if (node.kind != Node::Kind::number && node.kind != Node::Kind::string) return Fit::wrong;
  const auto parsed = parse_int32(node.text);
  if (!parsed) return Fit::wrong;
  value = *parsed;
  return fit_of_number(node, std::to_string(value));
}
void write_value(std::int32_t value, std::string& out) { out += std::to_string(value); }

Fit read_value(double& value, const Node& node) {
  if (node.kind != Node::Kind::number && node.kind != Node::Kind::string) return Fit::wrong;
  const auto parsed = parse_real(node.text);
  if (!parsed) return Fit::wrong;
  value = *parsed;
  return fit_of_number(node, number_text(value));
}
void write_value(double value, std::string& out) { out += number_text(value); }

template <class T>
Fit read_text(std::optional<T>& value, const Node& node) {
  if (node.kind != Node::Kind::string) return Fit::wrong;
  value = T::parse(node.text);
  return value ? Fit::exact : Fit::unreadable;
}
void write_value(const DateTime& value, std::string& out) { append_quoted(out, value.text()); }
void write_value(const TimeSpan& value, std::string& out) { append_quoted(out, value.text()); }

/// The worse of two.
Fit worse(Fit a, Fit b) { return a < b ? b : a; }

template <class T>
Fit read_one(void* member, const Node& node) {
  auto& target = *static_cast<std::optional<T>*>(member);
  if constexpr (std::is_same_v<T, DateTime> || std::is_same_v<T, TimeSpan>) {
    return read_text(target, node);
  } else {
    T value{};
    const Fit fit = read_value(value, node);
    if (fit <= Fit::odd) target = std::move(value);
    return fit;
  }
}

/// An array; a single value is taken as an array of one.
template <class T>
Fit read_many(void* member, const Tree& tree, const Node& node) {
  auto& target = static_cast<std::optional<std::vector<T>>*>(member)->emplace();
  Fit fit = Fit::exact;
  const auto read = [&](const Node& item) {
    std::optional<T> value;
    fit = worse(fit, read_one<T>(&value, item));
    if (value) target.push_back(*std::move(value));
  };
  if (node.kind != Node::Kind::array) {
    read(node);
    return worse(fit, Fit::odd);
  }
  target.reserve(node.count);
  for (const Node& item : tree.children(node)) read(item);
  return fit;
}

template <class T>
bool write_one(const void* member, std::string& out) {
  const auto& value = *static_cast<const std::optional<T>*>(member);
  if (value) write_value(*value, out);
  return value.has_value();
}

template <class T>
bool write_many(const void* member, std::string& out) {
  const auto& values = *static_cast<const std::optional<std::vector<T>>*>(member);
  if (!values) return false;
  out += '[';
  for (std::size_t i = 0; i < values->size(); ++i) {
    if (i != 0) out += ',';
    write_value((*values)[i], out);
  }
  out += ']';
  return true;
}

Fit read_open(const Field& field, void* member, const Node& node) {
  if (node.kind != Node::Kind::string) return Fit::wrong;
  static_cast<OpenText*>(field.access->add(member))->assign(node.text, *field.names);
  return Fit::exact;
}

Fit read_opens(const Field& field, void* member, const Tree& tree, const Node& node) {
  field.access->clear(member);
  if (node.kind != Node::Kind::array) return worse(read_open(field, member, node), Fit::odd);
  Fit fit = Fit::exact;
  for (const Node& item : tree.children(node)) fit = worse(fit, read_open(field, member, item));
  return fit;
}

bool write_open(const Field& field, const void* member, std::string& out) {
  if (!field.access->has(member)) return false;
  const bool many = field.kind == Kind::opens;
  if (many) out += '[';
  for (std::size_t i = 0; i < field.access->size(member); ++i) {
    if (i != 0) out += ',';
    append_quoted(out, static_cast<const OpenText*>(field.access->at(member, i))->text());
  }
  if (many) out += ']';
  return true;
}

Fit read_json(void* member, const Node& node) {
  static_cast<std::optional<JsonText>*>(member)->emplace().json = node.json;
  return Fit::exact;
}

bool write_json(const void* member, std::string& out) {
  const auto& value = *static_cast<const std::optional<JsonText>*>(member);
  if (value) out += value->json;
  return value.has_value();
}

}  // namespace

Fit read_property(const Field& field, void* member, const Tree& tree, const Node& node) {
  switch (field.kind) {
    case Kind::string: return read_one<std::string>(member, node);
    case Kind::boolean: return read_one<bool>(member, node);
    case Kind::int32: return read_one<std::int32_t>(member, node);
    case Kind::real: return read_one<double>(member, node);
    case Kind::date_time: return read_one<DateTime>(member, node);
    case Kind::time_span: return read_one<TimeSpan>(member, node);
    case Kind::json: return read_json(member, node);
    case Kind::strings: return read_many<std::string>(member, tree, node);
    case Kind::booleans: return read_many<bool>(member, tree, node);
    case Kind::int32s: return read_many<std::int32_t>(member, tree, node);
    case Kind::reals: return read_many<double>(member, tree, node);
    case Kind::date_times: return read_many<DateTime>(member, tree, node);
    case Kind::time_spans: return read_many<TimeSpan>(member, tree, node);
    case Kind::open: return read_open(field, member, node);
    case Kind::opens: return read_opens(field, member, tree, node);
    default: return Fit::wrong;
  }
}

bool write_property(const Field& field, const void* member, std::string& out) {
  switch (field.kind) {
    case Kind::string: return write_one<std::string>(member, out);
    case Kind::boolean: return write_one<bool>(member, out);
    case Kind::int32: return write_one<std::int32_t>(member, out);
    case Kind::real: return write_one<double>(member, out);
    case Kind::date_time: return write_one<DateTime>(member, out);
    case Kind::time_span: return write_one<TimeSpan>(member, out);
    case Kind::json: return write_json(member, out);
    case Kind::strings: return write_many<std::string>(member, out);
    case Kind::booleans: return write_many<bool>(member, out);
    case Kind::int32s: return write_many<std::int32_t>(member, out);
    case Kind::reals: return write_many<double>(member, out);
    case Kind::date_times: return write_many<DateTime>(member, out);
    case Kind::time_spans: return write_many<TimeSpan>(member, out);
    case Kind::open:
    case Kind::opens: return write_open(field, member, out);
    default: return false;
  }
}

}  // namespace ucwa::detail
