#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "ucwa/runtime/box.hpp"
#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/operation.hpp"

/// The tables that describe the generated types to the one engine that reads and writes them all. Private to
/// the library: a codec source fills them with constants, no public header sees them.
namespace ucwa {
class DateTime;
class TimeSpan;
}  // namespace ucwa

namespace ucwa::detail {

/// Which C++ member a field describes; the engine casts the member's address accordingly.
enum class Kind : std::uint8_t {
  string,      // std::optional<std::string>
  boolean,     // std::optional<bool>
  int32,       // std::optional<std::int32_t>
  real,        // std::optional<double>
  date_time,   // std::optional<DateTime>
  time_span,   // std::optional<TimeSpan>
  external,    // std::optional<ExternalResource>
  json,        // std::optional<JsonText>: a property of unknown type
  strings,     // std::optional<std::vector<std::string>>
  booleans,    // std::optional<std::vector<bool>>
  int32s,      // std::optional<std::vector<std::int32_t>>
  reals,       // std::optional<std::vector<double>>
  date_times,  // std::optional<std::vector<DateTime>>
  time_spans,  // std::optional<std::vector<TimeSpan>>
  externals,   // std::optional<std::vector<ExternalResource>>
  open,        // std::optional<Open<E>>, through OpenAccess
  opens,       // std::optional<std::vector<Open<E>>>, through OpenAccess
  link,        // std::optional<Link<T>>, through LinkAccess
  links,       // std::vector<Link<T>>, through LinkAccess
  resource,    // std::optional<T> or Box<T>, through ObjectAccess
  resources,   // std::vector<T>, through ObjectAccess
};

/// Type-erased access to a container of zero, one or many elements.
struct Access {
  bool (*has)(const void* member);  ///< not absent; an optional vector may be there and empty
  std::size_t (*size)(const void* member);
  const void* (*at)(const void* member, std::size_t index);
  void* (*add)(void* member);   ///< a new element at the end
  void (*clear)(void* member);  ///< makes it empty; an optional vector is there and empty afterwards
};

struct Field {
  std::string_view name;   ///< on the wire: property, rel, or key of the embedded resource
  void* (*member)(void*);  ///< the address of the member in an object
  Kind kind;
  const Access* access;            ///< for open(s), link(s), resource(s)
  const NameTable* names;          ///< for open(s)
  const Type& (*type)() noexcept;  ///< for resource(s)
};

/// A list in static storage.
template <class T>
struct List {
  const T* first = nullptr;
  std::size_t count = 0;

  constexpr List() = default;
  template <std::size_t n>
  constexpr List(const T (&items)[n]) : first(items), count(n) {}
  [[nodiscard]] constexpr const T* begin() const { return first; }
  [[nodiscard]] constexpr const T* end() const { return first + count; }
};

class Reader;
struct Node;
struct Spot;

/// How a type is read and written that is no resource: the batch of events.
struct Custom {
  bool (*read)(Reader& reader, void* object, const Node& node, const Spot& place);
  void (*write)(const void* object, std::string& out);
};

struct Type {
  std::string_view rel;
  List<Field> properties, links, embedded;
  Resource* (*base)(void*);
  OtherLinks* (*other_links)(void*);
  Extra* (*other_embedded)(void*);
  const Custom* custom = nullptr;
};

/// One row of an operation's table of errors; its place in the table is the enumerator's number.
struct ErrorRow {
  int status;
  std::string_view name;     ///< "Conflict"
  std::string_view subcode;  ///< empty: none
};

/// Where a parameter may travel.
enum class Place : std::uint8_t { body, query, both, raw_body };

struct Parameter {
  std::string_view name;
  Place place;
  bool required = false;
  std::int64_t max_length = -1;  ///< characters; negative: no limit
  std::int64_t minimum = INT64_MIN, maximum = INT64_MAX;
};

struct Operation {
  std::string_view resource;  ///< the page's name, for messages
  std::string_view method;
  int revision;                 ///< 1: no header asks for it
  std::string_view media_type;  ///< of the request's body
  List<Parameter> parameters;
  List<ErrorRow> errors;
};

/// Assignment by destroying and making anew: written member by member, it would be the greater part of the
/// library.
template <class T>
T& replace(T& object, T&& other) noexcept {
  object.~T();
  return *::new (static_cast<void*>(&object)) T(std::move(other));
}

template <class C, class M>
C owner(M C::*);

/// A member's address as its Access expects it.
template <class M>
void* address(M* member) {
  return member;
}
template <class T>
void* address(std::optional<Link<T>>* member) {
  return static_cast<Slot<AnyLink>*>(member);
}
template <class E>
void* address(std::optional<Open<E>>* member) {
  return static_cast<Slot<OpenText>*>(member);
}

template <auto member>
void* member_of(void* object) {
  using Owner = decltype(owner(member));
  return address(&(static_cast<Owner*>(object)->*member));
}
template <auto outer, auto inner>
void* member_of(void* object) {
  using Owner = decltype(owner(outer));
  return address(&(static_cast<Owner*>(object)->*outer.*inner));
}

/// Access for the std::optional of links and of open enumerations, by what all of a sort have in common.
template <class Base>
struct SlotAccess {
  static Slot<Base>& slot(void* member) { return *static_cast<Slot<Base>*>(member); }
  static const Slot<Base>& slot(const void* member) { return *static_cast<const Slot<Base>*>(member); }
  static bool has(const void* member) { return slot(member).has_value(); }
  static std::size_t size(const void* member) { return has(member) ? 1 : 0; }
  static const void* at(const void* member, std::size_t) { return &slot(member).stored(); }
  static void* add(void* member) { return &slot(member).renew(); }
  static void clear(void* member) { slot(member).reset(); }
  static constexpr Access table{has, size, at, add, clear};
};

/// Access for std::optional and Box.
template <class Container, class Element>
struct OneAccess {
  static bool has(const void* member) { return static_cast<const Container*>(member)->has_value(); }
  static std::size_t size(const void* member) { return has(member) ? 1 : 0; }
  static const void* at(const void* member, std::size_t) {
    return static_cast<const Element*>(&**static_cast<const Container*>(member));
  }
  static void* add(void* member) {
    return static_cast<Element*>(&static_cast<Container*>(member)->emplace());
  }
  static void clear(void* member) { static_cast<Container*>(member)->reset(); }
  static constexpr Access table{has, size, at, add, clear};
};

/// Access for std::vector.
template <class Container, class Element>
struct ManyAccess {
  static bool has(const void* member) { return size(member) != 0; }
  static std::size_t size(const void* member) { return static_cast<const Container*>(member)->size(); }
  static const void* at(const void* member, std::size_t index) {
    return static_cast<const Element*>(&(*static_cast<const Container*>(member))[index]);
  }
  static void* add(void* member) {
    return static_cast<Element*>(&static_cast<Container*>(member)->emplace_back());
  }
  static void clear(void* member) { static_cast<Container*>(member)->clear(); }
  static constexpr Access table{has, size, at, add, clear};
};

/// Access for std::optional<std::vector>.
template <class Container, class Element>
struct ListAccess {
  static bool has(const void* member) { return static_cast<const Container*>(member)->has_value(); }
  static std::size_t size(const void* member) {
    return has(member) ? (*static_cast<const Container*>(member))->size() : 0;
  }
  static const void* at(const void* member, std::size_t index) {
    return static_cast<const Element*>(&(**static_cast<const Container*>(member))[index]);
  }
  static void* add(void* member) {
    return static_cast<Element*>(&(*static_cast<Container*>(member))->emplace_back());
  }
  static void clear(void* member) { static_cast<Container*>(member)->emplace(); }
  static constexpr Access table{has, size, at, add, clear};
};

/// What a member's C++ type says about its field.
template <class M>
struct Traits;

template <Kind k>
struct Plain {
  static constexpr Kind kind = k;
  static constexpr const Access* access = nullptr;
  static constexpr const NameTable* names = nullptr;
  static constexpr const Type& (*type)() noexcept = nullptr;
};
// clang-format off
template <> struct Traits<std::optional<std::string>> : Plain<Kind::string> {};
template <> struct Traits<std::optional<bool>> : Plain<Kind::boolean> {};
template <> struct Traits<std::optional<std::int32_t>> : Plain<Kind::int32> {};
template <> struct Traits<std::optional<double>> : Plain<Kind::real> {};
template <> struct Traits<std::optional<DateTime>> : Plain<Kind::date_time> {};
template <> struct Traits<std::optional<TimeSpan>> : Plain<Kind::time_span> {};
template <> struct Traits<std::optional<JsonText>> : Plain<Kind::json> {};
template <> struct Traits<std::optional<std::vector<std::string>>> : Plain<Kind::strings> {};
template <> struct Traits<std::optional<std::vector<bool>>> : Plain<Kind::booleans> {};
template <> struct Traits<std::optional<std::vector<std::int32_t>>> : Plain<Kind::int32s> {};
template <> struct Traits<std::optional<std::vector<double>>> : Plain<Kind::reals> {};
template <> struct Traits<std::optional<std::vector<DateTime>>> : Plain<Kind::date_times> {};
template <> struct Traits<std::optional<std::vector<TimeSpan>>> : Plain<Kind::time_spans> {};
// clang-format on

template <class E>
struct Traits<std::optional<Open<E>>> : Plain<Kind::open> {
  static constexpr const Access* access = &SlotAccess<OpenText>::table;
  static constexpr const NameTable* names = &name_table<E>;
};
template <class E>
struct Traits<std::optional<std::vector<Open<E>>>> : Plain<Kind::opens> {
  static constexpr const Access* access = &ListAccess<std::optional<std::vector<Open<E>>>, OpenText>::table;
  static constexpr const NameTable* names = &name_table<E>;
};
template <>
struct Traits<std::optional<ExternalResource>> : Plain<Kind::external> {
  static constexpr const Access* access = &OneAccess<std::optional<ExternalResource>, AnyLink>::table;
};
template <>
struct Traits<std::optional<std::vector<ExternalResource>>> : Plain<Kind::externals> {
  static constexpr const Access* access =
      &ListAccess<std::optional<std::vector<ExternalResource>>, AnyLink>::table;
};
template <class T>
struct Traits<std::optional<Link<T>>> : Plain<Kind::link> {
  static constexpr const Access* access = &SlotAccess<AnyLink>::table;
};
template <class T>
struct Traits<std::vector<Link<T>>> : Plain<Kind::links> {
  static constexpr const Access* access = &ManyAccess<std::vector<Link<T>>, AnyLink>::table;
};
template <class T>
struct Traits<std::optional<T>> : Plain<Kind::resource> {
  static constexpr const Access* access = &OneAccess<std::optional<T>, T>::table;
  static constexpr const Type& (*type)() noexcept = &type_of<T>;
};
template <class T>
struct Traits<Box<T>> : Plain<Kind::resource> {
  static constexpr const Access* access = &OneAccess<Box<T>, T>::table;
  static constexpr const Type& (*type)() noexcept = &type_of<T>;
};
template <class T>
struct Traits<std::vector<T>> : Plain<Kind::resources> {
  static constexpr const Access* access = &ManyAccess<std::vector<T>, T>::table;
  static constexpr const Type& (*type)() noexcept = &type_of<T>;
};

template <class C, class M>
M member_type(M C::*);

/// `field<&Phone::number>("number")`
template <auto member>
constexpr Field field(std::string_view name) {
  using T = Traits<decltype(member_type(member))>;
  return {name, member_of<member>, T::kind, T::access, T::names, T::type};
}
/// `field<&PhoneAudio::links, &PhoneAudio::Links::conversation>("conversation")`
template <auto outer, auto inner>
constexpr Field field(std::string_view name) {
  using T = Traits<decltype(member_type(inner))>;
  return {name, member_of<outer, inner>, T::kind, T::access, T::names, T::type};
}

/// The description of a resource from its three lists.
template <class T>
constexpr Type describe(List<Field> properties, List<Field> links, List<Field> embedded) {
  return {T::rel,
          properties,
          links,
          embedded,
          [](void* object) -> Resource* { return static_cast<T*>(object); },
          [](void* object) { return &static_cast<T*>(object)->links.other; },
          [](void* object) { return &static_cast<T*>(object)->embedded.other; }};
}

}  // namespace ucwa::detail
