#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "ucwa/runtime/external_resource.hpp"
#include "ucwa/runtime/operation.hpp"

/// The tables that describe the generated types to the engine that reads and writes them. They are private to
/// the library: the codec sources define them as constants, and no public header includes them.
namespace ucwa {
class DateTime;
class TimeSpan;
}  // namespace ucwa

namespace ucwa::detail {

/// The C++ type of a field's member; the engine casts the member's address accordingly.
enum class Kind : std::uint8_t {
  string,      // std::optional<std::string>
  boolean,     // std::optional<bool>
  int32,       // std::optional<std::int32_t>
  real,        // std::optional<double>
  date_time,   // std::optional<DateTime>
  time_span,   // std::optional<TimeSpan>
  external,    // std::optional<ExternalResource>, through Access
  json,        // std::optional<JsonText>: a property of unknown type
  strings,     // std::optional<std::vector<std::string>>
  booleans,    // std::optional<std::vector<bool>>
  int32s,      // std::optional<std::vector<std::int32_t>>
  reals,       // std::optional<std::vector<double>>
  date_times,  // std::optional<std::vector<DateTime>>
  time_spans,  // std::optional<std::vector<TimeSpan>>
  externals,   // std::optional<std::vector<ExternalResource>>, through Access
  open,        // Maybe<Open<E>>, through Access
  opens,       // std::optional<std::vector<Open<E>>>, through Access
  link,        // Maybe<Link<T>>, through Access
  links,       // std::vector<Link<T>>, through Access
  resource,    // std::optional<T> or Maybe<T>, through Access
  resources,   // std::vector<T>, through Access
};

/// The operations on a container of zero, one or many elements whose C++ type the engine does not know.
enum class Do : std::uint8_t {
  has,       ///< gives null if it is absent; an optional list may be present and empty
  at,        ///< gives the element of that index, or null
  add,       ///< gives a new element: at the end of a list, else in place of the present one
  clear,     ///< makes it empty; an optional list is then present and empty
  reset,     ///< makes it absent
  exchange,  ///< exchanges with the other container; gives null if the engine must do it
};
/// One function for each type of container, or for all whose elements have the same base class. Several functions each
/// would dominate the compile time of the library.
using Access = void* (*)(Do what, void* member, std::size_t index, void* other);

struct Field {
  std::string_view name;  ///< on the wire: property, rel, or key of the embedded resource
  std::uint32_t offset;   ///< of the member in an object
  Kind kind;
  Access access;                   ///< for open(s), external(s), link(s), resource(s)
  const NameTable* names;          ///< for open(s)
  const Type& (*type)() noexcept;  ///< for resource(s)
  void* (*make)();                 ///< for open and link: gives a new value, as its base class

  [[nodiscard]] void* member(void* object) const { return static_cast<char*>(object) + offset; }
  [[nodiscard]] bool has(void* member) const { return access(Do::has, member, 0, nullptr) != nullptr; }
  [[nodiscard]] void* at(void* member, std::size_t index) const {
    return access(Do::at, member, index, nullptr);
  }
  void* add(void* member) const { return access(Do::add, member, 0, make != nullptr ? make() : nullptr); }
  void clear(void* member) const { access(Do::clear, member, 0, nullptr); }
  void reset(void* member) const { access(Do::reset, member, 0, nullptr); }
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

/// Functions that read and write a type that is not a resource: the batch of events.
struct Custom {
  bool (*read)(Reader& reader, void* object);
  void (*write)(const void* object, std::string& out);
};

struct Type {
  std::string_view rel;
  std::size_t size;  ///< of an object
  List<Field> properties, links, embedded;
  Resource* (*base)(void*);
  std::uint32_t other_links_offset, other_embedded_offset;
  const Custom* custom = nullptr;

  [[nodiscard]] OtherLinks* other_links(void* object) const {
    return at<OtherLinks>(object, other_links_offset);
  }
  [[nodiscard]] Extra* other_embedded(void* object) const { return at<Extra>(object, other_embedded_offset); }

  template <class M>
  static M* at(void* object, std::uint32_t offset) {
    return static_cast<M*>(static_cast<void*>(static_cast<char*>(object) + offset));
  }
};

/// Copies the members of a resource into an empty one.
void copy(const Type& type, void* to, const void* constant);
void exchange(const Type& type, void* a, void* b) noexcept;

/// One row of an operation's table of errors; its index in the table is the enumerator's value.
struct ErrorRow {
  int status;
  std::string_view name;     ///< "Conflict"
  std::string_view subcode;  ///< empty: none
};

/// Where a parameter may be sent.
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
  int revision;                 ///< 1: needs no header X-MS-RequiresMinResourceVersion
  std::string_view media_type;  ///< of the request's body
  List<Parameter> parameters;
  List<ErrorRow> errors;
};

/// Access for Maybe<Link<T>> and Maybe<Open<E>>: one function for all types of the same base class.
class BaseAccess {
 public:
  /// Do::add stores `other`, which Field::make has made.
  template <class Base>
  static void* access(Do what, void* member, std::size_t index, void* other) {
    Base*& value = static_cast<BaseHolder<Base>*>(member)->base_;
    switch (what) {
      case Do::has:
      case Do::at: return index == 0 ? value : nullptr;
      case Do::add:
      case Do::clear:
      case Do::reset: BaseHolder<Base>::destroy(value); return value = static_cast<Base*>(other);
      case Do::exchange: std::swap(value, static_cast<BaseHolder<Base>*>(other)->base_); return member;
    }
    return nullptr;
  }
  template <class T, class Base>
  static void* make() {
    // An empty second base class can make a Link larger than AnyLink.
    static_assert(!std::is_same_v<Base, OpenText> || sizeof(T) == sizeof(Base),
                  "destroy() destroys only the base class");
    return static_cast<Base*>(new T());
  }
};

/// Access for Maybe and std::optional. The engine itself exchanges a resource in a std::optional.
template <class Container, class Element>
void* one(Do what, void* member, std::size_t index, void* other) {
  Container& container = *static_cast<Container*>(member);
  switch (what) {
    case Do::has: return container.has_value() ? member : nullptr;
    case Do::at: return index == 0 && container.has_value() ? static_cast<Element*>(&*container) : nullptr;
    case Do::add: return static_cast<Element*>(&container.emplace());
    case Do::clear:
    case Do::reset: container.reset(); break;
    case Do::exchange:
      if constexpr (!std::is_same_v<Container, std::optional<Element>>) {
        container.swap(*static_cast<Container*>(other));
        return member;
      }
  }
  return nullptr;
}

/// Access for std::vector.
template <class Container, class Element>
void* many(Do what, void* member, std::size_t index, void* other) {
  Container& container = *static_cast<Container*>(member);
  switch (what) {
    case Do::has: return container.empty() ? nullptr : member;
    case Do::at: return index < container.size() ? static_cast<Element*>(&container[index]) : nullptr;
    case Do::add: return static_cast<Element*>(&container.emplace_back());
    case Do::clear:
    case Do::reset: container.clear(); break;
    case Do::exchange: container.swap(*static_cast<Container*>(other)); return member;
  }
  return nullptr;
}

/// Access for std::optional<std::vector>.
template <class Container, class Element>
void* optional_many(Do what, void* member, std::size_t index, void* other) {
  Container& container = *static_cast<Container*>(member);
  switch (what) {
    case Do::has: return container.has_value() ? member : nullptr;
    case Do::at:
      return container && index < container->size() ? static_cast<Element*>(&(*container)[index]) : nullptr;
    case Do::add: return static_cast<Element*>(&container->emplace_back());
    case Do::clear: container.emplace(); break;
    case Do::reset: container.reset(); break;
    case Do::exchange: container.swap(*static_cast<Container*>(other)); return member;
  }
  return nullptr;
}

/// The properties of a field that follow from the C++ type of its member.
template <class M>
struct Traits;

template <Kind k>
struct Plain {
  static constexpr Kind kind = k;
  static constexpr Access access = nullptr;
  static constexpr const NameTable* names = nullptr;
  static constexpr const Type& (*type)() noexcept = nullptr;
  static constexpr void* (*make)() = nullptr;
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
struct Traits<Maybe<Open<E>>> : Plain<Kind::open> {
  static constexpr Access access = BaseAccess::access<OpenText>;
  static constexpr const NameTable* names = &name_table<E>;
  static constexpr void* (*make)() = BaseAccess::make<Open<E>, OpenText>;
};
template <class E>
struct Traits<std::optional<std::vector<Open<E>>>> : Plain<Kind::opens> {
  static constexpr Access access = optional_many<std::optional<std::vector<Open<E>>>, OpenText>;
  static constexpr const NameTable* names = &name_table<E>;
};
template <>
struct Traits<std::optional<ExternalResource>> : Plain<Kind::external> {
  static constexpr Access access = one<std::optional<ExternalResource>, AnyLink>;
};
template <>
struct Traits<std::optional<std::vector<ExternalResource>>> : Plain<Kind::externals> {
  static constexpr Access access = optional_many<std::optional<std::vector<ExternalResource>>, AnyLink>;
};
template <class T>
struct Traits<Maybe<Link<T>>> : Plain<Kind::link> {
  static constexpr Access access = BaseAccess::access<AnyLink>;
  static constexpr void* (*make)() = BaseAccess::make<Link<T>, AnyLink>;
};
template <class T>
struct Traits<std::vector<Link<T>>> : Plain<Kind::links> {
  static constexpr Access access = many<std::vector<Link<T>>, AnyLink>;
};
template <class T>
struct Traits<std::optional<T>> : Plain<Kind::resource> {
  static constexpr Access access = one<std::optional<T>, T>;
  static constexpr const Type& (*type)() noexcept = &type_of<T>;
};
template <class T>
struct Traits<Maybe<T>> : Plain<Kind::resource> {
  static constexpr Access access = one<Maybe<T>, T>;
  static constexpr const Type& (*type)() noexcept = &type_of<T>;
};
template <class T>
struct Traits<std::vector<T>> : Plain<Kind::resources> {
  static constexpr Access access = many<std::vector<T>, T>;
  static constexpr const Type& (*type)() noexcept = &type_of<T>;
};

/// `field<decltype(T::number)>("number", offsetof(T, number))`. Resources have no virtual bases, so offsetof works
/// with every compiler, although the standard guarantees it only for simpler types.
template <class M>
constexpr Field field(std::string_view name, std::size_t offset) {
  using Facts = Traits<M>;
  return {
      name,       static_cast<std::uint32_t>(offset), Facts::kind, Facts::access, Facts::names, Facts::type,
      Facts::make};
}

/// The address of the base class Resource.
template <class T>
Resource* base_of(void* object) {
  return static_cast<T*>(object);
}

}  // namespace ucwa::detail
