#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "generator/base/result.hpp"
#include "generator/template/template.hpp"

namespace ucwagen::command {

/// The templates of a run: the built-in templates and the templates of a folder. A template of the folder replaces the
/// built-in template of the same name.
/// Files of the folder are used if they are templates (`*.mustache`) or are in `runtime/`.
struct TemplateSet {
  templates::TemplateSources sources;
  std::map<std::string, std::string>
      own;  ///< files of the folder: name -> path, as it can be opened from the working directory
  std::vector<std::string> paths;  ///< every file and folder read, for depfiles
  Diagnostics diagnostics;         ///< mistakes in the templates of the folder
  base::Failure error;             ///< message if the folder cannot be read
};

/// The templates of the bindings. An empty folder name gives only the built-in templates.
[[nodiscard]] TemplateSet load_templates(const std::string& folder);
/// The templates of the site, which are in `site/`, and the other files there: its style and its script.
[[nodiscard]] TemplateSet load_site_templates(const std::string& folder);

}  // namespace ucwagen::command
