#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "generator/template/template.hpp"

namespace ucwagen::command {

/// The templates of a run: ours, which are compiled into the program, with those of a folder in their place
/// or beside them. A file of the folder counts if it is a template (`*.mustache`) or stands in `runtime/`.
struct TemplateSet {
  cpp::TemplateSources sources;
  std::map<std::string, std::string> own;  ///< of the folder: name -> path, as the user can open it
  std::vector<std::string> paths;          ///< every file and folder read, for depfiles
  Diagnostics diagnostics;                 ///< what is wrong with the folder's templates beside ours
  std::optional<std::string> error;        ///< a sentence, where the folder cannot be read
};

/// Those of the bindings. An empty folder name gives ours alone.
[[nodiscard]] TemplateSet load_templates(const std::string& folder);
/// Those of the site, which stand in `site/`, and the other files there: its style and its script.
[[nodiscard]] TemplateSet load_site_templates(const std::string& folder);

}  // namespace ucwagen::command
