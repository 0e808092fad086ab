#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

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

}  // namespace ucwa::detail
