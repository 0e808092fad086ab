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

/// How a text is read.
struct DecodeOptions {
  Report report;  ///< told of everything odd that was read all the same
};

/// Texts larger than this are refused: no resource comes near it.
inline constexpr std::size_t max_text_bytes = std::size_t{64} << 20;
/// XML texts larger than this are refused.
inline constexpr std::size_t max_xml_bytes = std::size_t{16} << 20;
/// Objects and arrays nested deeper than this are refused.
inline constexpr int max_depth = 64;
/// An object with more members that no page names is refused. What lies within such a member is not counted.
inline constexpr std::size_t max_members = 1000;
/// A text is refused that would make more bytes of objects, links, list elements and kept members than this, the
/// characters of their texts not counted. A contact takes some 500 bytes. With it decoding takes less than
/// 300 MB, whatever a text of max_text_bytes holds.
inline constexpr std::size_t max_object_bytes = std::size_t{32} << 20;

struct EventBatch;

namespace detail {

/// Fails with a message where T is nothing that can be read or written.
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
/// Makes the property travel as `null`; false if the page names none of that name.
UCWA_EXPORT bool set_null(const Type& type, void* object, std::string_view property);
UCWA_EXPORT std::optional<DecodeError> decode_xml(const Type& type, void* object, std::string_view text,
                                                  const DecodeOptions& options);
UCWA_EXPORT std::string encode_xml(const Type& type, const void* object);

}  // namespace detail

/// Reads a resource, or an EventBatch, from JSON. A byte-order mark is skipped. One link where an array is
/// documented, an array of one where a single link is, unknown members, enumerators and rels: all accepted.
/// A member of another kind than documented is an error, with its JSON pointer. Of two members of one name the last
/// one counts. JSON is read as RFC 8259 has it and no more; numbers of any size are accepted where no page names
/// the member. The limits are above.
template <class T>
[[nodiscard]] Expected<T, DecodeError> decode(std::string_view text,
                                              const DecodeOptions& options = detail::no_options()) {
  static_assert(detail::check_type<T>());
  Expected<T, DecodeError> result(std::in_place);
  if (auto error = detail::decode_json(detail::type_of<T>(), &*result, text, options))
    result.fail(*std::move(error));
  return result;
}

/// The resource as JSON. What was decoded and not changed gives the same JSON value.
template <class T>
[[nodiscard]] std::string encode(const T& object) {
  return detail::encode_json(detail::type_of<T>(), &object);
}

#ifdef UCWA_XML  // defined by the target ucwa::bindings where it was built with CMake's option UCWA_XML

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

/// The resource as XML, as servers write it: times in ISO 8601, booleans with a capital.
template <class T>
[[nodiscard]] std::string encode_xml(const T& object) {
  return detail::encode_xml(detail::type_of<T>(), &object);
}

#endif

}  // namespace ucwa
