#include "generator/backend/site/site.hpp"

#include <map>
#include <optional>
#include <utility>

#include "generator/backend/site/site_reference.hpp"

namespace ucwagen::site {
namespace {

constexpr std::string_view templates_folder = "site/", template_suffix = ".mustache";

/// Renders pages, each template parsed once.
class Pages {
 public:
  Pages(const Reference& reference, const templates::TemplateSources& sources, Diagnostics& diagnostics)
      : reference_(reference), sources_(sources), diagnostics_(diagnostics) {}

  void render(const Href& href, const std::string& name, View view) {
    const std::optional<templates::Template>& text = parsed(name);
    if (!text) return;
    view.set("api", HtmlText::line(reference_.api.name))
        .set("edition", HtmlText::line(reference_.api.edition));
    view.set("compared", reference_.subject.since != nullptr);
    files_[href.str()] = text->render(view, diagnostics_);
  }

  void render_list(const std::string& name, View view) {
    render(Href::page(Kind::list, cpp::FileStem::of(name)), name, std::move(view));
  }

  Files take() { return std::move(files_); }

 private:
  const std::optional<templates::Template>& parsed(const std::string& name) {
    const auto [at, is_new] = parsed_.try_emplace(name);
    if (is_new)
      at->second = templates::Template::parse("site/" + name + ".html.mustache", sources_, diagnostics_);
    return at->second;
  }

  const Reference& reference_;
  const templates::TemplateSources& sources_;
  Diagnostics& diagnostics_;
  std::map<std::string, std::optional<templates::Template>> parsed_;
  Files files_;
};

void render_facts(const Reference& reference, Pages& pages) {
  for (const ir::Resource& resource : reference.api.resources)
    pages.render(*reference.addresses.resource(resource.name), "resource",
                 resource_page(resource, reference));
  for (const ir::Enumeration& enumeration : reference.catalogue.enumerations())
    pages.render(*reference.addresses.enumeration(enumeration.name), "enumeration",
                 enumeration_page(enumeration, reference));
  for (const ErrorPlaces& error : reference.errors)
    pages.render(*reference.addresses.error(error.code, error.subcode), "error",
                 error_page(error, reference));
}

void render_lists(const Reference& reference, Pages& pages) {
  pages.render(Href::start(), "index", index_page(reference));
  pages.render_list("resources", resources_page(reference));
  pages.render_list("enumerations", enumerations_page(reference));
  pages.render_list("errors", errors_page(reference));
  pages.render_list("events", events_page(reference));
  pages.render_list("scopes", scopes_page(reference));
  pages.render_list("tree", tree_page(reference));
  if (reference.subject.since != nullptr) pages.render_list("changes", changes_page(reference));
}

}  // namespace

Files emit(const Subject& subject, const templates::TemplateSources& sources, Diagnostics& diagnostics) {
  const Reference reference(subject);
  Pages pages(reference, sources, diagnostics);
  render_facts(reference, pages);
  render_lists(reference, pages);
  Files files = pages.take();
  for (const auto& [name, text] : sources)
    if (!name.ends_with(template_suffix)) files[name.substr(templates_folder.size())] = text;
  files["search-index.js"] = search_index(reference);
  return files;
}

}  // namespace ucwagen::site
