#pragma once

#include <optional>
#include <string>
#include <string_view>

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
/// Objects and arrays nested deeper than this are refused.
inline constexpr int max_depth = 64;

namespace detail {

/// Those of a reader that reports nothing.
UCWA_EXPORT const DecodeOptions& no_options() noexcept;
UCWA_EXPORT std::optional<DecodeError> decode_json(const Type& type, void* object, std::string_view text,
                                                   const DecodeOptions& options);
UCWA_EXPORT std::string encode_json(const Type& type, const void* object);
UCWA_EXPORT std::optional<DecodeError> decode_xml(const Type& type, void* object, std::string_view text,
                                                  const DecodeOptions& options);
UCWA_EXPORT std::string encode_xml(const Type& type, const void* object);

}  // namespace detail

/// Reads a resource, or an EventBatch, from JSON. A byte-order mark is skipped. One link where an array is
/// documented, an array of one where a single link is, unknown members, enumerators and rels: all accepted.
/// A member of another kind than documented is an error, with its JSON pointer.
template <class T>
[[nodiscard]] Expected<T, DecodeError> decode(std::string_view text,
                                              const DecodeOptions& options = detail::no_options()) {
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

#ifdef UCWA_XML  // defined by the target ucwa::bindings where it was built with its XML part

/// The same for XML.
template <class T>
[[nodiscard]] Expected<T, DecodeError> decode_xml(std::string_view text,
                                                  const DecodeOptions& options = detail::no_options()) {
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
