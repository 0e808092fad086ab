#include "generator/command/template_sources.hpp"

#include <algorithm>
#include <filesystem>

#include "generator/base/embedded.hpp"
#include "generator/base/input.hpp"
#include "generator/base/text.hpp"
#include "generator/command/locations.hpp"

namespace ucwagen::command {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view site_folder = "site/";

bool is_of_site(std::string_view name) { return name.starts_with(site_folder); }

bool counts(const std::string& name) {
  return !is_of_site(name) && (name.ends_with(".mustache") || name.starts_with("runtime/"));
}

/// Whether the first line says which files the template makes: "{{! each resource: include/<name>.hpp }}".
bool gives_a_file(std::string_view text) {
  return text.starts_with("{{! once") || text.starts_with("{{! each ");
}

/// Without that line the replacement would be a partial and make no file.
void expect_first_line(const TemplateSet& set, const std::string& name, const std::string& path,
                       std::string_view text, Diagnostics& diagnostics) {
  const auto ours = set.sources.find(name);
  if (ours == set.sources.end() || !gives_a_file(ours->second) || gives_a_file(text)) return;
  const std::string first = ours->second.substr(0, ours->second.find('\n'));
  report(diagnostics, Rule::bad_template, {path, 1, 1},
         "this template replaces a built-in one but lacks its first line, so it would make no file",
         "start it with " + first);
}

/// Adds the files of a folder that `takes` accepts; they replace built-in ones of the same name.
template <typename Takes>
void add_folder(const std::string& folder, Takes takes, TemplateSet& set) {
  if (folder.empty()) return;
  std::error_code error;
  set.paths.push_back(folder);
  for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string name = entry->path().lexically_relative(folder).generic_string();
    if (entry->is_directory(error)) set.paths.push_back(entry->path().string());  // a file may be added to it
    if (entry->is_directory(error) || !takes(name)) continue;
    if (std::error_code none; !entry->is_regular_file(none)) {
      // Editors keep links that lead nowhere beside a file while it is open.
      if (entry->path().filename().string().starts_with('.')) continue;
      set.error = entry->path().string() + " is no file that can be read";
      return;
    }
    const auto text = read_file(entry->path().string(), base::max_page_bytes);
    if (!text) {
      set.error = text.problem;
      return;
    }
    // Of the site, other files than templates are copied as they are.
    const bool copied = is_of_site(name) && !name.ends_with(".mustache");
    std::string source = copied ? std::string(*text) : normalise(*text);
    expect_first_line(set, name, entry->path().string(), source, set.diagnostics);
    set.sources[name] = std::move(source);
    set.own[name] = entry->path().string();
    set.paths.push_back(entry->path().string());
  }
  if (error) set.error = folder + " cannot be read: " + error.message();
  std::ranges::sort(set.paths);
}

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
  add_folder(folder, counts, set);
  return set;
}

TemplateSet load_site_templates(const std::string& folder) {
  TemplateSet set;
  for (const base::EmbeddedFile& file : base::embedded_templates())
    if (is_of_site(file.name)) set.sources.emplace(file.name, file.text);
  add_folder(folder, is_of_site, set);
  return set;
}

}  // namespace ucwagen::command
