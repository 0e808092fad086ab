#include "generator/backend/cpp/file_templates.hpp"

#include <algorithm>
#include <utility>

#include "generator/base/parallel.hpp"

namespace ucwagen::cpp {
namespace {

/// Whether a template with this condition makes a file for the view.
bool holds(const View& view, const std::string& condition) {
  if (condition.empty() || view.flag(condition)) return true;
  const View::Field* field = view.find(condition);
  return field != nullptr && std::holds_alternative<std::string>(field->value);
}

void fail(Diagnostics& diagnostics, const std::string& name, int column, std::string message,
          std::string hint) {
  report(diagnostics, Rule::bad_template, {name, 1, column}, std::move(message), std::move(hint));
}

}  // namespace

FileTemplates FileTemplates::parse(const TemplateSources& sources, std::string_view skipped,
                                   Diagnostics& diagnostics) {
  FileTemplates all;
  for (const auto& [name, source] : sources) {
    if (name.starts_with(skipped)) continue;
    Directive directive = directive_of(source);
    if (directive.each == Each::partial) continue;
    if (directive.each == Each::unknown) {
      report(
          diagnostics, Rule::bad_template, {name, 1, head_column},
          "the first line does not say which files the template makes",
          "start it with 'once:', 'once if NAME:', 'each resource:', 'each enumeration:', 'each error set:', "
          "'each family:' or 'each shard:', and put nothing behind it");
      continue;
    }
    if (auto parsed = Template::parse(name, sources, diagnostics)) {
      all.templates_.push_back({name, std::move(directive), std::move(*parsed)});
    }
  }
  return all;
}

View::List FileTemplates::render(Each each, std::size_t count,
                                 const std::function<View(std::size_t)>& view_of, Files& files,
                                 Diagnostics& diagnostics) {
  View::List views(count);
  std::vector<std::vector<Rendered>> rendered(count);
  const std::size_t worth_a_thread = each == Each::shard ? 1 : 8;  // a shard has a hundred resources
  base::in_parallel(
      count,
      [&](std::size_t i) {
        views[i] = view_of(i);
        rendered[i] = render(each, views[i]);
      },
      worth_a_thread);
  for (std::vector<Rendered>& of_view : rendered)
    for (Rendered& file : of_view) add(std::move(file), files, diagnostics);
  return views;
}

std::vector<FileTemplates::Rendered> FileTemplates::render(Each each, const View& view) const {
  std::vector<Rendered> files;
  for (const Parsed& parsed : templates_) {
    if (parsed.directive.each != each || !holds(view, parsed.directive.condition)) continue;
    Rendered& file = files.emplace_back(Rendered{parsed, {}, {}, {}});
    file.path = path_of(parsed, view, file.diagnostics);
    if (file.path) file.text = parsed.text.render(view, file.diagnostics);
  }
  return files;
}

void FileTemplates::add(Rendered file, Files& files, Diagnostics& diagnostics) {
  append(diagnostics, std::move(file.diagnostics));
  if (!file.path) return;
  if (made_.insert(*file.path).second) {
    files[*file.path] = std::move(file.text);
  } else {
    fail(diagnostics, file.source.name, file.source.directive.path_column,
         "there is another file of this name", "use a name of the view in the path, as in '<file>.hpp'");
  }
}

std::optional<std::string> FileTemplates::path_of(const Parsed& parsed, const View& view,
                                                  Diagnostics& diagnostics) {
  std::string path;
  const std::string& pattern = parsed.directive.path;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = std::min(pattern.find('<', at), pattern.size());
    path.append(pattern, at, open - at);
    if (open == pattern.size()) break;
    const std::size_t close = std::min(pattern.find('>', open), pattern.size() - 1);
    const View::Field* field = view.find(std::string_view(pattern).substr(open + 1, close - open - 1));
    const auto* text = field == nullptr ? nullptr : std::get_if<std::string>(&field->value);
    if (text == nullptr) {
      fail(diagnostics, parsed.name, parsed.directive.path_column + static_cast<int>(open),
           "the path has no text for " + pattern.substr(open, close - open + 1),
           "`ucwagen view` shows the names of the view");
      return std::nullopt;
    }
    path += *text;
    at = close + 1;
  }
  return path;
}

void FileTemplates::check_conditions(const View& view, Diagnostics& diagnostics) const {
  for (const Parsed& parsed : templates_) {
    if (parsed.directive.condition.empty() || view.find(parsed.directive.condition) != nullptr) continue;
    fail(diagnostics, parsed.name, head_column, "the view has no name '" + parsed.directive.condition + "'",
         "`ucwagen view` shows the names of the view");
  }
}

}  // namespace ucwagen::cpp
