// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES --output TREE

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "ucwa/runtime/expected.hpp"
#include "ucwa/runtime/message.hpp"
#include "ucwa/runtime/report.hpp"
#include "ucwa/runtime/resource.hpp"

namespace ucwa {

/// Options of decode().
struct DecodeOptions {
  Report report;  ///< is called for deviations that were accepted
};

/// Texts larger than this are refused. Resources are far smaller.
inline constexpr std::size_t max_text_bytes = std::size_t{64} << 20;
/// XML texts larger than this are refused.
inline constexpr std::size_t max_xml_bytes = std::size_t{16} << 20;
/// Objects and arrays nested deeper than this are refused.
inline constexpr int max_depth = 64;
/// An object with more unknown members, or links of more unknown rels, is refused. Members inside an unknown member
/// are not counted in JSON; in XML they are, since it is converted.
inline constexpr std::size_t max_members = 1000;
/// A text is refused if its objects, links, list elements and unknown members would need more bytes than this,
/// without the characters of their texts. A contact needs about 500 bytes. With this limit, decoding a text of
/// max_text_bytes takes less than 300 MB.
inline constexpr std::size_t max_object_bytes = std::size_t{32} << 20;

struct EventBatch;

namespace detail {

/// Fails to compile with a message if T cannot be read or written.
template <class T>
constexpr bool check_type() {
  static_assert(is_complete<T>, "include the header of this resource, <ucwa/resources/...hpp>");
  if constexpr (is_complete<T>) {
    static_assert(std::is_base_of_v<Resource, T> || std::is_same_v<T, EventBatch>,
                  "decode and encode take a resource or an EventBatch");
  }
  return true;
}

/// The default options.
UCWA_EXPORT const DecodeOptions& no_options() noexcept;
UCWA_EXPORT std::optional<DecodeError> decode_json(const Type& type, void* object, std::string_view text,
                                                   const DecodeOptions& options);
UCWA_EXPORT std::string encode_json(const Type& type, const void* object);
/// Makes encode() write the property as `null`; false if the page has no property of that name.
UCWA_EXPORT bool set_null(const Type& type, void* object, std::string_view property);
UCWA_EXPORT std::optional<DecodeError> decode_xml(const Type& type, void* object, std::string_view text,
                                                  const DecodeOptions& options);
UCWA_EXPORT std::string encode_xml(const Type& type, const void* object);

}  // namespace detail

/// Reads a resource, or an EventBatch, from JSON. A byte-order mark is skipped. These are accepted: a single link for
/// a documented array, an array for a documented single link, and unknown members, enumerators and rels. A member of
/// another kind than documented is an error, with its JSON pointer. Of two members with the same name the last one is
/// used. JSON is read strictly according to RFC 8259; numbers of any size are accepted in unknown members. The limits
/// are above.
template <class T>
[[nodiscard]] Expected<T, DecodeError> decode(std::string_view text,
                                              const DecodeOptions& options = detail::no_options()) {
  static_assert(detail::check_type<T>());
  Expected<T, DecodeError> result(std::in_place);
  if (auto error = detail::decode_json(detail::type_of<T>(), &*result, text, options))
    result.fail(*std::move(error));
  return result;
}

/// The resource as JSON. A resource that was decoded and not changed gives the same JSON value.
template <class T>
[[nodiscard]] std::string encode(const T& object) {
  return detail::encode_json(detail::type_of<T>(), &object);
}

#ifdef UCWA_XML  // defined by the target ucwa::bindings if it was built with the CMake option UCWA_XML

/// The same for XML.
template <class T>
[[nodiscard]] Expected<T, DecodeError> decode_xml(std::string_view text,
                                                  const DecodeOptions& options = detail::no_options()) {
  static_assert(detail::check_type<T>());
  Expected<T, DecodeError> result(std::in_place);
  if (auto error = detail::decode_xml(detail::type_of<T>(), &*result, text, options))
    result.fail(*std::move(error));
  return result;
}

/// The resource as XML, in the form of the servers: times in ISO 8601, booleans with a capital.
template <class T>
[[nodiscard]] std::string encode_xml(const T& object) {
  return detail::encode_xml(detail::type_of<T>(), &object);
}

#endif

}  // namespace ucwa
