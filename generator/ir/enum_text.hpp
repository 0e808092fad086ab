#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "generator/ir/model.hpp"

/// The names of the model's enumerators in the IR: one table for each enumeration.
namespace ucwagen::ir {

template <typename Enum>
struct Words;

template <>
struct Words<How> {
  static constexpr std::array<std::pair<How, std::string_view>, 7> list{
      {{How::stated, "stated"},
       {How::parameter, "parameter"},
       {How::enumeration_link, "enumerationLink"},
       {How::example, "example"},
       {How::same_name, "sameName"},
       {How::article, "article"},
       {How::correction, "correction"}}};
};

template <>
struct Words<TypeKind> {
  static constexpr std::array list{
#define UCWAGEN_PRIMITIVE(name, ir_word, page_word, form) \
  std::pair<TypeKind, std::string_view>(TypeKind::name, ir_word),
#include "generator/base/primitive_types.def"
#undef UCWAGEN_PRIMITIVE
      std::pair<TypeKind, std::string_view>(TypeKind::enumeration, "enumeration"),
      std::pair<TypeKind, std::string_view>(TypeKind::unknown, "unknown")};
};

template <>
struct Words<Cardinality> {
  static constexpr std::array<std::pair<Cardinality, std::string_view>, 3> list{
      {{Cardinality::one, "one"}, {Cardinality::many, "many"}, {Cardinality::unknown, "unknown"}}};
};

template <>
struct Words<ResponseKind> {
  static constexpr std::array<std::pair<ResponseKind, std::string_view>, 3> list{
      {{ResponseKind::none, "none"}, {ResponseKind::self, "self"}, {ResponseKind::items, "items"}}};
};

template <>
struct Words<Media> {
  static constexpr std::array<std::pair<Media, std::string_view>, 2> list{
      {{Media::json, "json"}, {Media::xml, "xml"}}};
};

template <>
struct Words<ResultKind> {
  static constexpr std::array<std::pair<ResultKind, std::string_view>, 5> list{
      {{ResultKind::resource, "resource"},
       {ResultKind::created, "created"},
       {ResultKind::nothing, "nothing"},
       {ResultKind::event_batch, "eventBatch"},
       {ResultKind::content, "content"}}};
};

template <>
struct Words<Place> {
  static constexpr std::array<std::pair<Place, std::string_view>, 4> list{{{Place::query, "query"},
                                                                           {Place::body, "body"},
                                                                           {Place::either, "either"},
                                                                           {Place::raw_body, "rawBody"}}};
};

template <typename Enum>
concept HasWords = requires {
  Words<Enum>::list;
};

template <HasWords Enum>
[[nodiscard]] constexpr std::string_view to_string(Enum value) {
  for (const auto& [candidate, word] : Words<Enum>::list)
    if (candidate == value) return word;
  return {};
}

/// The enumerator with this name, or nothing.
template <HasWords Enum>
[[nodiscard]] constexpr std::optional<Enum> from_string(std::string_view text) {
  for (const auto& [candidate, word] : Words<Enum>::list)
    if (word == text) return candidate;
  return std::nullopt;
}

/// All names of an enumeration.
template <HasWords Enum>
[[nodiscard]] std::vector<std::string_view> words() {
  std::vector<std::string_view> all;
  all.reserve(std::size(Words<Enum>::list));
  for (const auto& entry : Words<Enum>::list) all.push_back(entry.second);
  return all;
}

}  // namespace ucwagen::ir
