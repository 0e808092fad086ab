// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#include <optional>
#include <utility>

#include "engine.hpp"
#include "ucwa/runtime/date_time.hpp"

// Copies and moves resources by their tables. If the compiler generated this code for each type, it
// would be the largest part of the library.

namespace ucwa::detail {

namespace {

/// Calls the function with a null pointer of the C++ type of a property; false if only its Access knows the
/// type.
template <class F>
bool with_type(Kind kind, F&& function) {
  switch (kind) {
    case Kind::string: function(static_cast<std::optional<std::string>*>(nullptr)); return true;
    case Kind::boolean: function(static_cast<std::optional<bool>*>(nullptr)); return true;
    case Kind::int32: function(static_cast<std::optional<std::int32_t>*>(nullptr)); return true;
    case Kind::real: function(static_cast<std::optional<double>*>(nullptr)); return true;
    case Kind::date_time: function(static_cast<std::optional<DateTime>*>(nullptr)); return true;
    case Kind::time_span: function(static_cast<std::optional<TimeSpan>*>(nullptr)); return true;
    case Kind::json: function(static_cast<std::optional<JsonText>*>(nullptr)); return true;
    case Kind::strings: function(static_cast<std::optional<std::vector<std::string>>*>(nullptr)); return true;
    case Kind::booleans: function(static_cast<std::optional<std::vector<bool>>*>(nullptr)); return true;
    case Kind::int32s: function(static_cast<std::optional<std::vector<std::int32_t>>*>(nullptr)); return true;
    case Kind::reals: function(static_cast<std::optional<std::vector<double>>*>(nullptr)); return true;
    case Kind::date_times: function(static_cast<std::optional<std::vector<DateTime>>*>(nullptr)); return true;
    case Kind::time_spans: function(static_cast<std::optional<std::vector<TimeSpan>>*>(nullptr)); return true;
    default: return false;
  }
}

void copy_element(const Field& field, void* to, const void* from) {
  switch (field.kind) {
    case Kind::open:
    case Kind::opens: *static_cast<OpenText*>(to) = *static_cast<const OpenText*>(from); break;
    case Kind::resource:
    case Kind::resources: copy(field.type(), to, from); break;
    default: *static_cast<AnyLink*>(to) = *static_cast<const AnyLink*>(from);
  }
}

/// `to` must be empty.
void copy_field(const Field& field, void* to, void* from) {
  const bool known = with_type(field.kind, [&](auto* type) {
    using Member = std::remove_pointer_t<decltype(type)>;
    *static_cast<Member*>(to) = *static_cast<const Member*>(from);
  });
  if (known || !field.has(from)) return;
  field.clear(to);  // an optional list is there then
  for (std::size_t i = 0; const void* element = field.at(from, i); ++i)
    copy_element(field, field.add(to), element);
}

void exchange_field(const Field& field, void* a, void* b) noexcept {
  const bool known = with_type(field.kind, [&](auto* type) {
    using Member = std::remove_pointer_t<decltype(type)>;
    static_cast<Member*>(a)->swap(*static_cast<Member*>(b));
  });
  if (known || field.access(Do::exchange, a, 0, b) != nullptr) return;
  // one resource in a std::optional
  if (!field.has(a)) std::swap(a, b);
  if (!field.has(a)) return;
  const bool both = field.has(b);
  exchange(field.type(), field.at(a, 0), both ? field.at(b, 0) : field.add(b));
  if (!both) field.reset(a);
}

template <class Visit>
void each_field(const Type& type, const Visit& visit) {
  for (const List<Field>* list : {&type.properties, &type.links, &type.embedded}) {
    for (const Field& field : *list) visit(field);
  }
}

}  // namespace

void copy(const Type& type, void* to, const void* constant) {
  // The tables give non-const addresses for reading, too; nothing is changed here.
  void* from = const_cast<void*>(constant);
  *type.base(to) = *type.base(from);
  *type.other_links(to) = *type.other_links(from);
  *type.other_embedded(to) = *type.other_embedded(from);
  each_field(type, [&](const Field& field) { copy_field(field, field.member(to), field.member(from)); });
}

void exchange(const Type& type, void* a, void* b) noexcept {
  std::swap(*type.base(a), *type.base(b));
  std::swap(*type.other_links(a), *type.other_links(b));
  std::swap(*type.other_embedded(a), *type.other_embedded(b));
  each_field(type, [&](const Field& field) { exchange_field(field, field.member(a), field.member(b)); });
}

}  // namespace ucwa::detail
