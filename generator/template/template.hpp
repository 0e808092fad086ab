#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/template/view.hpp"

namespace ucwagen::templates {

/// Templates in Mustache, by file name ("resource.hpp.mustache").
using TemplateSources = std::map<std::string, std::string>;

/// A template, parsed once and rendered often. Mistakes that Mustache ignores are errors here: a name
/// that the view does not have, a partial that does not exist, a broken tag, and `{{{name}}}` or `{{&name}}`
/// (views have only escaped text, so nothing may be left unescaped).
///
/// Partials (`{{>head}}` includes the file "head.mustache") are included when the template is parsed. A comment, a
/// partial or a change of delimiters that is alone on its line is removed with the line, like the tags of a section.
class Template {
 public:
  /// Empty, with diagnostics (Rule::bad_template at the tag), if the template or a partial of it is
  /// broken.
  [[nodiscard]] static std::optional<Template> parse(const std::string& name, const TemplateSources& sources,
                                                     Diagnostics& diagnostics);

  Template(Template&&) noexcept;
  Template& operator=(Template&&) noexcept;
  ~Template();

  /// Names that the view does not have are reported at their tag, once for each tag.
  [[nodiscard]] std::string render(const View& view, Diagnostics& diagnostics) const;

 private:
  struct State;
  explicit Template(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace ucwagen::templates
