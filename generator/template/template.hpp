#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/template/view.hpp"

namespace ucwagen::cpp {

/// Templates in Mustache, by file name ("resource.hpp.mustache").
using TemplateSources = std::map<std::string, std::string>;

/// A template, parsed once and rendered often. What Mustache passes over in silence is an error here: a name
/// that the view does not have, a partial that does not exist, a broken tag, and `{{{name}}}` or `{{&name}}`
/// (there is nothing to leave unescaped: views hold escaped text only).
///
/// Partials (`{{>head}}` takes the file "head.mustache") are put in when the template is parsed. A comment, a
/// partial or a change of delimiters alone on its line leaves no line behind, as sections do.
class Template {
 public:
  /// Empty, with diagnostics (Rule::bad_template at the tag), if the template or a partial of it is
  /// broken.
  [[nodiscard]] static std::optional<Template> parse(const std::string& name, const TemplateSources& sources,
                                                     Diagnostics& diagnostics);

  Template(Template&&) noexcept;
  Template& operator=(Template&&) noexcept;
  ~Template();

  /// Names that the view does not have are reported at the tag that asks for them, each tag once.
  [[nodiscard]] std::string render(const View& view, Diagnostics& diagnostics) const;

 private:
  struct State;
  explicit Template(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace ucwagen::cpp
