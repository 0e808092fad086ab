#include "generator/backend/cpp/cpp_backend.hpp"

#include <functional>
#include <future>
#include <set>
#include <utility>

#include "generator/backend/cpp/client_part.hpp"
#include "generator/backend/cpp/file_templates.hpp"
#include "generator/backend/cpp/identifiers.hpp"
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

/// One run of emit().
class Emitter {
 public:
  Emitter(const Catalogue& catalogue, FileTemplates templates, const TemplateSources& sources,
          const Options& options, Diagnostics& diagnostics)
      : catalogue_(catalogue),
        templates_(std::move(templates)),
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
    View::List enumeration_views = enumerations();
    error_sets();
    families();
    if (options_.ir) files_[ir_file] = printed_ir.get();
    once(api_view(catalogue_, std::move(enumeration_views), view_options_));
    return std::move(files_);
  }

  /// The view of templates that are rendered once: that of the API and lists of files, which do not include the files of
  /// these templates.
  View tree_view(View view);

  /// Makes the files of the enumerations, and returns their views.
  View::List enumerations();

 private:
  void copy_runtime();
  void resources();
  void error_sets();
  void families();
  void once(View facts_of_api);
  View::List render(Each each, std::size_t count, const std::function<View(std::size_t)>& view_of) {
    return templates_.render(each, count, view_of, files_, diagnostics_);
  }

  const Catalogue& catalogue_;
  FileTemplates templates_;
  const TemplateSources& sources_;
  Options options_;
  ViewOptions view_options_;
  Diagnostics& diagnostics_;
  Files files_;
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
  View::List views = render(Each::resource, all.size(),
                            [&](std::size_t i) { return resource_view(catalogue_, all[i], view_options_); });
  std::vector<View::List> shards(shard_count);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (catalogue_.described(all[i].name) == &all[i])
      shards[i * shard_count / all.size()].push_back(std::move(views[i]));
  }
  render(Each::shard, shards.size(), [&](std::size_t i) {
    return shard_view(static_cast<int>(i) + 1, std::move(shards[i]), view_options_);
  });
}

View::List Emitter::enumerations() {
  const std::vector<ir::Enumeration>& all = catalogue_.enumerations();
  return render(Each::enumeration, all.size(),
                [&](std::size_t i) { return enumeration_view(catalogue_, all[i], view_options_); });
}

void Emitter::error_sets() {
  const std::vector<const ErrorSet*> all = catalogue_.error_sets().all();
  render(Each::error_set, all.size(), [&](std::size_t i) { return error_set_view(*all[i], view_options_); });
}

void Emitter::families() {
  const std::vector<Family>& all = catalogue_.families();
  render(Each::family, all.size(),
         [&](std::size_t i) { return family_view(catalogue_, all[i], view_options_); });
}

void Emitter::once(View facts_of_api) {
  View view = tree_view(std::move(facts_of_api));
  templates_.check_conditions(view, diagnostics_);
  render(Each::once, 1, [&](std::size_t) { return std::move(view); });
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
  const auto list_of = [](const std::set<std::string>& names, FieldName key) {
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
  if (const auto problem = Namespace::problem(options.name_space)) {
    report(diagnostics, Rule::unsafe_name, {}, "--namespace " + options.name_space + ": " + *problem);
    return {};
  }
  // The templates are parsed while the catalogue is made.
  Diagnostics in_templates;
  auto parsed =
      base::run_beside([&] { return FileTemplates::parse(templates, runtime_folder, in_templates); });
  const Catalogue catalogue(api);
  FileTemplates all = parsed.get();
  append(diagnostics, std::move(in_templates));
  return Emitter(catalogue, std::move(all), templates, options, diagnostics).run();
}

std::string view_json(const ir::Api& api, const std::string& name) {
  const ViewOptions options{Namespace::of("ucwa"), true};
  const Catalogue catalogue(api);
  if (name.empty()) {
    Diagnostics none;
    const TemplateSources no_templates;
    Emitter emitter(catalogue, {}, no_templates, {}, none);
    return emitter.tree_view(api_view(catalogue, emitter.enumerations(), options)).to_json();
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
