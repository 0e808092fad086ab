#include "generator/command/template_sources.hpp"

#include <algorithm>
#include <filesystem>

#include "generator/base/embedded.hpp"
#include "generator/base/input.hpp"
#include "generator/command/locations.hpp"

namespace ucwagen::command {
namespace fs = std::filesystem;
namespace {

bool counts(const std::string& name) { return name.ends_with(".mustache") || name.starts_with("runtime/"); }

}  // namespace

TemplateSet load_templates(const std::string& folder) {
  TemplateSet set;
  for (const base::EmbeddedFile& file : base::embedded_templates()) {
    const std::string name(file.name);
    if (counts(name)) set.sources.emplace(name, file.text);
  }
  for (const base::EmbeddedFile& file : base::embedded_runtime())
    set.sources.emplace("runtime/" + std::string(file.name), file.text);
  for (const base::EmbeddedFile& file : base::embedded_client())
    set.sources.emplace("runtime/" + std::string(file.name), file.text);
  if (folder.empty()) return set;
  std::error_code error;
  set.paths.push_back(folder);
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().lexically_relative(folder).generic_string();
    if (entry->is_directory(error)) set.paths.push_back(entry->path().string());  // a file may come to it
    if (!entry->is_regular_file(error) || !counts(name)) continue;
    const auto text = read_file(entry->path().string());
    if (!text) {
      set.error = entry->path().string() + " cannot be read";
      return set;
    }
    set.sources[name] = base::normalise(*text);
    set.own[name] = entry->path().string();
    set.paths.push_back(entry->path().string());
  }
  if (error) set.error = folder + " cannot be read: " + error.message();
  std::sort(set.paths.begin(), set.paths.end());
  return set;
}

}  // namespace ucwagen::command
