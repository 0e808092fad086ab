#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "generator/backend/cpp/template_directive.hpp"
#include "generator/template/template.hpp"

namespace ucwagen::cpp {

using templates::Template;
using templates::TemplateSources;
using templates::View;

/// Path within the tree -> content.
using Files = std::map<std::string, std::string>;

/// The templates whose first line says which files they make. Sources that begin with `skipped` are none.
class FileTemplates {
 public:
  /// Reports templates that are broken, and leaves them out.
  [[nodiscard]] static FileTemplates parse(const TemplateSources& sources, std::string_view skipped,
                                           Diagnostics& diagnostics);

  /// Makes `count` views and the files of each, side by side: a view is rendered while it is in the cache of its core.
  /// Returns the views. Reports files that other templates have made.
  View::List render(Each each, std::size_t count, const std::function<View(std::size_t)>& view_of,
                    Files& files, Diagnostics& diagnostics);

  /// Reports conditions whose name this view does not have.
  void check_conditions(const View& view, Diagnostics& diagnostics) const;

 private:
  struct Parsed {
    std::string name;
    Directive directive;
    Template text;
  };
  /// A file that a template made.
  struct Rendered {
    const Parsed& source;
    std::optional<std::string> path;  ///< nothing if the view has no text for it
    std::string text;
    Diagnostics diagnostics;
  };

  [[nodiscard]] std::vector<Rendered> render(Each each, const View& view) const;
  [[nodiscard]] static std::optional<std::string> path_of(const Parsed& parsed, const View& view,
                                                          Diagnostics& diagnostics);
  void add(Rendered file, Files& files, Diagnostics& diagnostics);

  std::vector<Parsed> templates_;
  std::set<std::string> made_;  ///< paths; they may replace files that no template makes
};

}  // namespace ucwagen::cpp
