#include "engine.hpp"
#include "text.hpp"
#include "ucwa/runtime/date_time.hpp"

namespace ucwa::detail {

namespace {

// A function that reads and one that writes, for each C++ type of a value.

Fit read_value(std::string& value, const JsonScalar& node) {
  if (node.kind != JsonKind::string) return Fit::wrong;
  value = node.text;
  return Fit::exact;
}
void write_value(const std::string& value, std::string& out) { append_quoted(out, value); }

Fit read_value(bool& value, const JsonScalar& node) {
  if (node.kind != JsonKind::boolean && node.kind != JsonKind::string) return Fit::wrong;
  const auto parsed = parse_boolean(node.text);
  if (!parsed) return Fit::wrong;
  value = *parsed;
  return node.kind == JsonKind::boolean ? Fit::exact : Fit::odd;
}
void write_value(bool value, std::string& out) { out += value ? "true" : "false"; }

Fit fit_of_number(const JsonScalar& node, const std::string& written) {
  if (node.kind != JsonKind::number) return Fit::odd;
  return node.text == written ? Fit::exact : Fit::respelt;
}

Fit read_value(std::int32_t& value, const JsonScalar& node) {
  if (node.kind != JsonKind::number && node.kind != JsonKind::string) return Fit::wrong;
  const auto parsed = parse_int32(node.text);
  if (!parsed) return Fit::wrong;
  value = *parsed;
  return fit_of_number(node, std::to_string(value));
}
void write_value(std::int32_t value, std::string& out) { out += std::to_string(value); }

Fit read_value(double& value, const JsonScalar& node) {
  if (node.kind != JsonKind::number && node.kind != JsonKind::string) return Fit::wrong;
  const auto parsed = parse_real(node.text);
  if (!parsed) return Fit::wrong;
  value = *parsed;
  return fit_of_number(node, number_text(value));
}
void write_value(double value, std::string& out) { out += number_text(value); }

template <class T>
Fit read_text(std::optional<T>& value, const JsonScalar& node) {
  if (node.kind != JsonKind::string) return Fit::wrong;
  value = T::parse(node.text);
  return value ? Fit::exact : Fit::unreadable;
}
void write_value(const DateTime& value, std::string& out) { append_quoted(out, value.text()); }
void write_value(const TimeSpan& value, std::string& out) { append_quoted(out, value.text()); }

/// The worse of two.
Fit worse(Fit a, Fit b) { return a < b ? b : a; }

/// Reads a scalar; an object or array gives the kind `none`.
JsonScalar read_scalar(JsonReader& json) {
  const JsonKind kind = json.kind();
  return kind == JsonKind::object || kind == JsonKind::array ? JsonScalar() : json.scalar();
}

template <class T>
Fit read_one(std::optional<T>& target, const JsonScalar& node) {
  if constexpr (std::is_same_v<T, DateTime> || std::is_same_v<T, TimeSpan>) {
    return read_text(target, node);
  } else {
    const Fit fit = read_value(target.emplace(), node);
    if (fit > Fit::odd) target.reset();
    return fit;
  }
}

template <class T>
Fit read_one(void* member, Reader& reader) {
  return read_one(*static_cast<std::optional<T>*>(member), read_scalar(reader.json()));
}

/// Reads an array; a single value is read as an array with one element. Stops at an element that does not fit.
template <class T>
Fit read_many(void* member, Reader& reader) {
  auto& target = static_cast<std::optional<std::vector<T>>*>(member)->emplace();
  JsonReader& json = reader.json();
  const auto read = [&] {
    std::optional<T> value;
    const Fit fit = read_one(value, read_scalar(json));
    if (value && reader.charge(sizeof(T))) target.push_back(*std::move(value));
    return fit;
  };
  if (json.kind() != JsonKind::array) return worse(read(), Fit::odd);
  Fit fit = Fit::exact;
  for (json.enter(); fit != Fit::wrong && json.next_element();) fit = worse(fit, read());
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

Fit read_open(const Field& field, void* member, Reader& reader) {
  const JsonScalar node = read_scalar(reader.json());
  if (node.kind != JsonKind::string || !reader.charge(sizeof(OpenText))) return Fit::wrong;
  static_cast<OpenText*>(field.add(member))->assign(node.text, *field.names);
  return Fit::exact;
}

Fit read_opens(const Field& field, void* member, Reader& reader) {
  JsonReader& json = reader.json();
  field.clear(member);
  if (json.kind() != JsonKind::array) return worse(read_open(field, member, reader), Fit::odd);
  Fit fit = Fit::exact;
  for (json.enter(); fit != Fit::wrong && json.next_element();) {
    fit = worse(fit, read_open(field, member, reader));
  }
  return fit;
}

bool write_open(const Field& field, void* member, std::string& out) {
  if (!field.has(member)) return false;
  const bool many = field.kind == Kind::opens;
  if (many) out += '[';
  for (std::size_t i = 0; const void* item = field.at(member, i); ++i) {
    if (i != 0) out += ',';
    append_quoted(out, static_cast<const OpenText*>(item)->text());
  }
  if (many) out += ']';
  return true;
}

Fit read_json(void* member, Reader& reader) {
  static_cast<std::optional<JsonText>*>(member)->emplace().json = reader.json().skip();
  return Fit::exact;
}

bool write_json(const void* member, std::string& out) {
  const auto& value = *static_cast<const std::optional<JsonText>*>(member);
  if (value) out += value->json;
  return value.has_value();
}

template <class T>
void clear_one(void* member) {
  static_cast<std::optional<T>*>(member)->reset();
}

}  // namespace

Fit read_property(const Field& field, void* member, Reader& reader) {
  switch (field.kind) {
    case Kind::string: return read_one<std::string>(member, reader);
    case Kind::boolean: return read_one<bool>(member, reader);
    case Kind::int32: return read_one<std::int32_t>(member, reader);
    case Kind::real: return read_one<double>(member, reader);
    case Kind::date_time: return read_one<DateTime>(member, reader);
    case Kind::time_span: return read_one<TimeSpan>(member, reader);
    case Kind::json: return read_json(member, reader);
    case Kind::strings: return read_many<std::string>(member, reader);
    case Kind::booleans: return read_many<bool>(member, reader);
    case Kind::int32s: return read_many<std::int32_t>(member, reader);
    case Kind::reals: return read_many<double>(member, reader);
    case Kind::date_times: return read_many<DateTime>(member, reader);
    case Kind::time_spans: return read_many<TimeSpan>(member, reader);
    case Kind::open: return read_open(field, member, reader);
    case Kind::opens: return read_opens(field, member, reader);
    default: return Fit::wrong;
  }
}

bool write_property(const Field& field, void* member, std::string& out) {
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

void clear_property(const Field& field, void* member) {
  switch (field.kind) {
    case Kind::string: return clear_one<std::string>(member);
    case Kind::boolean: return clear_one<bool>(member);
    case Kind::int32: return clear_one<std::int32_t>(member);
    case Kind::real: return clear_one<double>(member);
    case Kind::date_time: return clear_one<DateTime>(member);
    case Kind::time_span: return clear_one<TimeSpan>(member);
    case Kind::json: return clear_one<JsonText>(member);
    case Kind::strings: return clear_one<std::vector<std::string>>(member);
    case Kind::booleans: return clear_one<std::vector<bool>>(member);
    case Kind::int32s: return clear_one<std::vector<std::int32_t>>(member);
    case Kind::reals: return clear_one<std::vector<double>>(member);
    case Kind::date_times: return clear_one<std::vector<DateTime>>(member);
    case Kind::time_spans: return clear_one<std::vector<TimeSpan>>(member);
    case Kind::opens: return field.reset(member);
    default: return field.clear(member);
  }
}

}  // namespace ucwa::detail
