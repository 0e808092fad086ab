#include "generator/backend/cpp/cpp_backend.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "generator/backend/cpp/client_part.hpp"
#include "generator/backend/cpp/identifiers.hpp"
#include "generator/ir/json.hpp"
#include "generator/version.hpp"

namespace ucwagen::cpp {
namespace {

constexpr std::string_view runtime_folder = "runtime/";
const std::string runtime_banner =
    "// Copied by ucwagen from its runtime library. Do not edit; to renew it: ucwagen generate PAGES "
    "--output TREE\n\n";
constexpr const char* ir_file = "ucwa.ir.json";

/// How often a template is rendered.
enum class Each { partial, once, resource, enumeration, error_set, family, shard, unknown };

/// The parsed first line of a template.
struct Directive {
  Each each = Each::partial;
  std::string condition;  ///< name of a flag or text of the view; empty: always
  std::string path;
  int path_column = 0;
};

std::string_view without(std::string_view text, std::string_view head) {
  return text.starts_with(head) ? text.substr(head.size()) : std::string_view();
}

constexpr std::string_view directive_open = "{{! ";
constexpr std::string_view directive_close = " }}";
constexpr int head_column = static_cast<int>(directive_open.size()) + 1;

Directive directive_of(const std::string& source) {
  std::string_view line = without(std::string_view(source).substr(0, source.find('\n')), directive_open);
  const std::size_t close = line.find(directive_close);
  if (close == std::string_view::npos) return {};
  const bool alone = close + directive_close.size() == line.size();
  line = line.substr(0, close);
  const std::size_t colon = line.find(": ");
  if (colon == std::string_view::npos) return {};
  const std::string_view head = line.substr(0, colon);
  Directive directive{Each::partial, {}, std::string(line.substr(colon + 2)), 0};
  directive.path_column = head_column + static_cast<int>(colon) + 2;
  // Other comments may have a colon, too.
  if (head.starts_with("each ") || head.starts_with("once")) directive.each = Each::unknown;
  if (!alone) return directive;
  if (head == "once") directive.each = Each::once;
  if (head == "each resource") directive.each = Each::resource;
  if (head == "each enumeration") directive.each = Each::enumeration;
  if (head == "each error set") directive.each = Each::error_set;
  if (head == "each family") directive.each = Each::family;
  if (head == "each shard") directive.each = Each::shard;
  if (const std::string_view flag = without(head, "once if "); !flag.empty()) {
    directive.each = Each::once;
    directive.condition = flag;
  }
  return directive;
}

const std::string* text_of(const View& view, std::string_view name) {
  for (const View::Field& field : view.fields()) {
    if (field.name == name) return std::get_if<std::string>(&field.value);
  }
  return nullptr;
}

bool has(const View& view, std::string_view name) {
  return std::any_of(view.fields().begin(), view.fields().end(),
                     [&](const View::Field& field) { return field.name == name; });
}

bool holds(const View& view, const std::string& condition) {
  if (condition.empty() || text_of(view, condition) != nullptr) return true;
  return std::any_of(view.fields().begin(), view.fields().end(), [&](const View::Field& field) {
    const bool* flag = std::get_if<bool>(&field.value);
    return field.name == condition && flag != nullptr && *flag;
  });
}

/// One run of emit().
class Emitter {
 public:
  Emitter(const ir::Api& api, const TemplateSources& templates, const Options& options,
          Diagnostics& diagnostics)
      : catalogue_(api),
        sources_(templates),
        options_(options),
        view_options_{Namespace::of(options.name_space), options.docs},
        diagnostics_(diagnostics) {}

  Files run() && {
    parse();
    copy_runtime();
    resources();
    for (const ir::Enumeration& enumeration : catalogue_.enumerations()) {
      render(Each::enumeration, enumeration_view(catalogue_, enumeration, view_options_));
    }
    for (const ErrorSet* set : catalogue_.error_sets().all()) {
      render(Each::error_set, error_set_view(*set, view_options_));
    }
    for (const Family& family : catalogue_.families()) {
      render(Each::family, family_view(catalogue_, family, view_options_));
    }
    if (options_.ir) files_[ir_file] = ir::print(catalogue_.api());
    once();
    return std::move(files_);
  }

  /// The view of templates that are rendered once. Its lists of files do not include the files of these templates.
  View tree_view();

 private:
  struct Parsed {
    std::string name;
    Directive directive;
    Template text;
  };

  void parse();
  void copy_runtime();
  void resources();
  void once();
  void render(Each each, const View& view);
  std::optional<std::string> path_of(const Parsed& parsed, const View& view);
  void fail(const std::string& name, int column, std::string message, std::string hint) {
    report(diagnostics_, Rule::bad_template, {name, 1, column}, std::move(message), std::move(hint));
  }

  Catalogue catalogue_;
  const TemplateSources& sources_;
  Options options_;
  ViewOptions view_options_;
  Diagnostics& diagnostics_;
  std::vector<Parsed> templates_;
  Files files_;
  std::set<std::string> rendered_;  ///< paths that templates made; they may replace files of the runtime
};

void Emitter::parse() {
  for (const auto& [name, source] : sources_) {
    if (name.starts_with(runtime_folder)) continue;
    Directive directive = directive_of(source);
    if (directive.each == Each::partial) continue;
    if (directive.each == Each::unknown) {
      fail(name, head_column, "the first line does not say which files the template makes",
           "start it with 'once:', 'once if NAME:', 'each resource:', 'each enumeration:', 'each error set:' "
           "or "
           "'each shard:', and put nothing behind it");
      continue;
    }
    if (auto parsed = Template::parse(name, sources_, diagnostics_)) {
      templates_.push_back({name, std::move(directive), std::move(*parsed)});
    }
  }
}

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
  std::vector<View::List> shards(shard_count);
  for (std::size_t i = 0; i < all.size(); ++i) {
    View view = resource_view(catalogue_, all[i], view_options_);
    render(Each::resource, view);
    if (catalogue_.described(all[i].name) == &all[i])
      shards[i * shard_count / all.size()].push_back(std::move(view));
  }
  for (int i = 0; i < shard_count; ++i) {
    render(Each::shard, shard_view(i + 1, std::move(shards[static_cast<std::size_t>(i)]), view_options_));
  }
}

void Emitter::once() {
  const View view = tree_view();
  for (const Parsed& parsed : templates_) {
    if (parsed.directive.condition.empty() || has(view, parsed.directive.condition)) continue;
    fail(parsed.name, head_column, "the view has no name '" + parsed.directive.condition + "'",
         "`ucwagen view` shows the names of the view");
  }
  render(Each::once, view);
}

void Emitter::render(Each each, const View& view) {
  for (const Parsed& parsed : templates_) {
    if (parsed.directive.each != each || !holds(view, parsed.directive.condition)) continue;
    const std::optional<std::string> path = path_of(parsed, view);
    if (!path) continue;
    if (!rendered_.insert(*path).second) {
      fail(parsed.name, parsed.directive.path_column, "there is another file of this name",
           "use a name of the view in the path, as in '<file>.hpp'");
      continue;
    }
    files_[*path] = parsed.text.render(view, diagnostics_);
  }
}

std::optional<std::string> Emitter::path_of(const Parsed& parsed, const View& view) {
  std::string path;
  const std::string& pattern = parsed.directive.path;
  for (std::size_t at = 0; at < pattern.size();) {
    const std::size_t open = std::min(pattern.find('<', at), pattern.size());
    path.append(pattern, at, open - at);
    if (open == pattern.size()) break;
    const std::size_t close = std::min(pattern.find('>', open), pattern.size() - 1);
    const std::string* text = text_of(view, std::string_view(pattern).substr(open + 1, close - open - 1));
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

View Emitter::tree_view() {
  View view = api_view(catalogue_, view_options_);
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
  return Emitter(api, templates, options, diagnostics).run();
}

std::string view_json(const ir::Api& api, const std::string& name) {
  if (name.empty()) {
    Diagnostics none;
    const TemplateSources no_templates;
    return Emitter(api, no_templates, {}, none).tree_view().to_json();
  }
  const Catalogue catalogue(api);
  const ViewOptions options{Namespace::of("ucwa"), true};
  if (const ir::Resource* resource = ir::find_resource(api, name)) {
    return resource_view(catalogue, *resource, options).to_json();
  }
  for (const ir::Enumeration& enumeration : catalogue.enumerations()) {
    if (enumeration.name == name) return enumeration_view(catalogue, enumeration, options).to_json();
  }
  return {};
}

}  // namespace ucwagen::cpp
