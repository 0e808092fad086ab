#pragma once

#include <string>
#include <string_view>

namespace ucwagen::cpp {

/// How often a template is rendered.
enum class Each { partial, once, resource, enumeration, error_set, family, shard, unknown };

/// The parsed first line of a template.
struct Directive {
  Each each = Each::partial;
  std::string condition;  ///< name of a flag or text of the view; empty: always
  std::string path;
  int path_column = 0;
};

/// The first line of a template: "{{! each resource: include/<folder>/<file>.hpp }}". A template without it is a partial.
[[nodiscard]] Directive directive_of(const std::string& source);

/// The column where the words of that line begin.
constexpr std::string_view directive_open = "{{! ";
constexpr int head_column = static_cast<int>(directive_open.size()) + 1;

/// The text behind `head`; empty if it begins otherwise.
[[nodiscard]] std::string_view without(std::string_view text, std::string_view head);

}  // namespace ucwagen::cpp
