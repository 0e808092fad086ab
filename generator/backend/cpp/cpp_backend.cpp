#include "generator/backend/cpp/cpp_backend.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <optional>
#include <set>

#include "generator/backend/cpp/client_part.hpp"
#include "generator/backend/cpp/identifiers.hpp"
#include "generator/backend/cpp/template_directive.hpp"
#include "generator/base/parallel.hpp"
#include "generator/ir/json.hpp"
#include "generator/version.hpp"

namespace ucwagen::cpp {
namespace {

constexpr std::string_view runtime_folder = "runtime/";
const std::string runtime_banner =
    "// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES "
    "--output TREE\n\n";
constexpr const char* ir_file = "ucwa.ir.json";

/// Whether a template with this condition makes a file for the view.
bool holds(const View& view, const std::string& condition) {
  if (condition.empty() || view.flag(condition)) return true;
  const View::Field* field = view.find(condition);
  return field != nullptr && std::holds_alternative<std::string>(field->value);
}

View::List views_of(const auto& elements, const auto& view_of) {
  View::List views(elements.size());
  base::in_parallel(views.size(), [&](std::size_t i) { views[i] = view_of(elements[i]); });
  return views;
}

View::List enumeration_views(const Catalogue& catalogue, const ViewOptions& options) {
  return views_of(catalogue.enumerations(), [&](const ir::Enumeration& enumeration) {
    return enumeration_view(catalogue, enumeration, options);
  });
}

struct ParsedTemplate {
  std::string name;
  Directive directive;
  Template text;
};
using ParsedTemplates = std::vector<ParsedTemplate>;

ParsedTemplates parse_templates(const TemplateSources& sources, Diagnostics& diagnostics) {
  ParsedTemplates templates;
  for (const auto& [name, source] : sources) {
    if (name.starts_with(runtime_folder)) continue;
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
      templates.push_back({name, std::move(directive), std::move(*parsed)});
    }
  }
  return templates;
}

/// One run of emit().
class Emitter {
 public:
  Emitter(const Catalogue& catalogue, ParsedTemplates parsed, const TemplateSources& sources,
          const Options& options, Diagnostics& diagnostics)
      : catalogue_(catalogue),
        templates_(std::move(parsed)),
        sources_(sources),
        options_(options),
        view_options_{Namespace::of(options.name_space), options.docs},
        diagnostics_(diagnostics) {}

  Files run() && {
    // The IR is printed while the templates are rendered.
    std::future<std::string> printed_ir;
    if (options_.ir) printed_ir = base::run_beside([this] { return ir::print(catalogue_.api()); });
    copy_runtime();
    resources();
    View::List enumerations = enumeration_views(catalogue_, view_options_);
    render(Each::enumeration, enumerations);
    render(Each::error_set, views_of(catalogue_.error_sets().all(), [&](const ErrorSet* set) {
             return error_set_view(*set, view_options_);
           }));
    render(Each::family, views_of(catalogue_.families(), [&](const Family& family) {
             return family_view(catalogue_, family, view_options_);
           }));
    if (options_.ir) files_[ir_file] = printed_ir.get();
    once(api_view(catalogue_, std::move(enumerations), view_options_));
    return std::move(files_);
  }

  /// The view of templates that are rendered once: that of the API and lists of files, which do not include the files of
  /// these templates.
  View tree_view(View view);

 private:
  void copy_runtime();
  void resources();
  void once(View facts_of_api);
  void render(Each each, const View::List& views);
  std::optional<std::string> path_of(const ParsedTemplate& parsed, const View& view);
  void fail(const std::string& name, int column, std::string message, std::string hint) {
    report(diagnostics_, Rule::bad_template, {name, 1, column}, std::move(message), std::move(hint));
  }

  const Catalogue& catalogue_;
  ParsedTemplates templates_;
  const TemplateSources& sources_;
  Options options_;
  ViewOptions view_options_;
  Diagnostics& diagnostics_;
  Files files_;
  std::set<std::string> rendered_;  ///< paths that templates made; they may replace files of the runtime
};

void Emitter::copy_runtime() {
  for (const auto& [name, source] : sources_) {
    const std::string_view path = without(name, runtime_folder);
    if (path.empty() || (is_client_path(path) && !missing_for_client(catalogue_.api()).empty())) continue;
    const std::string_view header = without(path, "include/ucwa/");
    const std::string place = header.empty()
                                  ? std::string(path)
                                  : "include/" + view_options_.space.folder + "/" + std::string(header);
    files_[place] = runtime_banner + renamed(source, view_options_.space);
  }
}

void Emitter::resources() {
  const std::vector<ir::Resource>& all = catalogue_.api().resources;
  View::List views = views_of(
      all, [&](const ir::Resource& resource) { return resource_view(catalogue_, resource, view_options_); });
  render(Each::resource, views);
  std::vector<View::List> shards(shard_count);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (catalogue_.described(all[i].name) == &all[i])
      shards[i * shard_count / all.size()].push_back(std::move(views[i]));
  }
  View::List shard_views;
  for (View::List& shard : shards)
    shard_views.push_back(
        shard_view(static_cast<int>(shard_views.size()) + 1, std::move(shard), view_options_));
  render(Each::shard, shard_views);
}

void Emitter::once(View facts_of_api) {
  View::List views;
  const View& view = views.emplace_back(tree_view(std::move(facts_of_api)));
  for (const ParsedTemplate& parsed : templates_) {
    if (parsed.directive.condition.empty() || view.find(parsed.directive.condition) != nullptr) continue;
    fail(parsed.name, head_column, "the view has no name '" + parsed.directive.condition + "'",
         "`ucwagen view` shows the names of the view");
  }
  render(Each::once, views);
}

void Emitter::render(Each each, const View::List& views) {
  struct Job {
    const Template& source;
    const View& view;
    std::string& text;
    Diagnostics diagnostics;
  };
  std::vector<Job> jobs;
  for (const View& view : views) {
    for (const ParsedTemplate& parsed : templates_) {
      if (parsed.directive.each != each || !holds(view, parsed.directive.condition)) continue;
      const std::optional<std::string> path = path_of(parsed, view);
      if (!path) continue;
      if (rendered_.insert(*path).second) {
        jobs.push_back({parsed.text, view, files_[*path], {}});
      } else {
        fail(parsed.name, parsed.directive.path_column, "there is another file of this name",
             "use a name of the view in the path, as in '<file>.hpp'");
      }
    }
  }
  const std::size_t worth_a_thread = each == Each::shard ? 1 : 8;  // a shard has a hundred resources
  base::in_parallel(
      jobs.size(),
      [&](std::size_t i) { jobs[i].text = jobs[i].source.render(jobs[i].view, jobs[i].diagnostics); },
      worth_a_thread);
  for (Job& job : jobs) std::ranges::move(job.diagnostics, std::back_inserter(diagnostics_));
}

std::optional<std::string> Emitter::path_of(const ParsedTemplate& parsed, const View& view) {
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
      fail(parsed.name, parsed.directive.path_column + static_cast<int>(open),
           "the path has no text for " + pattern.substr(open, close - open + 1),
           "`ucwagen view` shows the names of the view");
      return std::nullopt;
    }
    path += *text;
    at = close + 1;
  }
  return path;
}

View Emitter::tree_view(View view) {
  view.set("tool_version", PlainText::of(version));
  view.set("xml", options_.xml);
  if (options_.export_macro.empty()) {
    view.set("export_macro", false);
  } else {
    view.set("export_macro", Identifier::given(options_.export_macro));
  }
  const std::string include = "include/" + view_options_.space.folder + "/";
  std::set<std::string> headers = {"scopes", "version"}, sources, client_sources;
  for (const auto& [path, text] : files_) {
    const std::string_view name = std::string_view(path).substr(0, path.rfind('.'));
    const bool client = is_client_path(path);
    if (path.starts_with(include) && path.ends_with(".hpp") &&
        !name.substr(include.size()).starts_with("client/"))
      headers.emplace(name.substr(include.size()));
    if (path.starts_with("src/") && path.ends_with(".cpp"))
      (client ? client_sources : sources).emplace(name.substr(4));
  }
  const auto list_of = [](const std::set<std::string>& names, const char* key) {
    View::List list;
    for (const std::string& name : names) list.emplace_back().set(key, PlainText::of(name));
    return list;
  };
  view.set("headers", list_of(headers, "path")).set("sources", list_of(sources, "source"));
  const std::string missing = missing_for_client(catalogue_.api());
  view.set("client", missing.empty()).set("client_sources", list_of(client_sources, "source"));
  view.set("client_missing", PlainText::of(missing));
  return view;
}

}  // namespace

Files emit(const ir::Api& api, const TemplateSources& templates, const Options& options,
           Diagnostics& diagnostics) {
  const std::string problem = Namespace::problem(options.name_space);
  if (!problem.empty()) {
    diagnostics.push_back(
        {Rule::unsafe_name, Location{}, "--namespace " + options.name_space + ": " + problem});
    return {};
  }
  // The templates are parsed while the catalogue is made.
  Diagnostics in_templates;
  auto parsed = base::run_beside([&] { return parse_templates(templates, in_templates); });
  const Catalogue catalogue(api);
  ParsedTemplates all = parsed.get();
  std::ranges::move(in_templates, std::back_inserter(diagnostics));
  return Emitter(catalogue, std::move(all), templates, options, diagnostics).run();
}

std::string view_json(const ir::Api& api, const std::string& name) {
  const ViewOptions options{Namespace::of("ucwa"), true};
  const Catalogue catalogue(api);
  if (name.empty()) {
    Diagnostics none;
    const TemplateSources no_templates;
    View view = api_view(catalogue, enumeration_views(catalogue, options), options);
    return Emitter(catalogue, {}, no_templates, {}, none).tree_view(std::move(view)).to_json();
  }
  if (const ir::Resource* resource = ir::find_resource(api, name)) {
    return resource_view(catalogue, *resource, options).to_json();
  }
  for (const ir::Enumeration& enumeration : catalogue.enumerations()) {
    if (enumeration.name == name) return enumeration_view(catalogue, enumeration, options).to_json();
  }
  return {};
}

}  // namespace ucwagen::cpp
