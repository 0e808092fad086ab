#include "generator/ir/enum_text.hpp"

#include <array>
#include <utility>

namespace ucwagen::ir {
namespace {

template <typename Enum, std::size_t N>
using Words = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Words<How, 7> hows{{{How::stated, "stated"},
                              {How::parameter, "parameter"},
                              {How::enumeration_link, "enumerationLink"},
                              {How::example, "example"},
                              {How::same_name, "sameName"},
                              {How::article, "article"},
                              {How::correction, "correction"}}};
constexpr Words<TypeKind, 10> kinds{{{TypeKind::string, "string"},
                                     {TypeKind::boolean, "boolean"},
                                     {TypeKind::int32, "int32"},
                                     {TypeKind::real, "double"},
                                     {TypeKind::date_time, "dateTime"},
                                     {TypeKind::time_span, "timeSpan"},
                                     {TypeKind::byte, "byte"},
                                     {TypeKind::external_resource, "externalResource"},
                                     {TypeKind::enumeration, "enumeration"},
                                     {TypeKind::unknown, "unknown"}}};
constexpr Words<Cardinality, 3> cardinalities{
    {{Cardinality::one, "one"}, {Cardinality::many, "many"}, {Cardinality::unknown, "unknown"}}};
constexpr Words<ResponseKind, 3> response_kinds{
    {{ResponseKind::none, "none"}, {ResponseKind::self, "self"}, {ResponseKind::items, "items"}}};
constexpr Words<Media, 2> medias{{{Media::json, "json"}, {Media::xml, "xml"}}};

template <typename Enum, std::size_t N>
std::string_view word_of(const Words<Enum, N>& words, Enum value) {
  for (const auto& [candidate, word] : words)
    if (candidate == value) return word;
  return {};
}

template <typename Enum, std::size_t N>
std::optional<Enum> value_of(const Words<Enum, N>& words, std::string_view text) {
  for (const auto& [candidate, word] : words)
    if (word == text) return candidate;
  return std::nullopt;
}

}  // namespace

std::string_view to_string(How how) { return word_of(hows, how); }
std::string_view to_string(TypeKind kind) { return word_of(kinds, kind); }
std::string_view to_string(Cardinality cardinality) { return word_of(cardinalities, cardinality); }
std::string_view to_string(ResponseKind kind) { return word_of(response_kinds, kind); }
std::string_view to_string(Media media) { return word_of(medias, media); }

template <>
std::optional<How> from_string<How>(std::string_view word) {
  return value_of(hows, word);
}
template <>
std::optional<TypeKind> from_string<TypeKind>(std::string_view word) {
  return value_of(kinds, word);
}
template <>
std::optional<Cardinality> from_string<Cardinality>(std::string_view word) {
  return value_of(cardinalities, word);
}
template <>
std::optional<ResponseKind> from_string<ResponseKind>(std::string_view word) {
  return value_of(response_kinds, word);
}
template <>
std::optional<Media> from_string<Media>(std::string_view word) {
  return value_of(medias, word);
}

}  // namespace ucwagen::ir
