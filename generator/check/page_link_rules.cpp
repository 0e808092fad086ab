#include <algorithm>
#include <map>
#include <set>

#include "generator/base/text.hpp"
#include "generator/check/rules.hpp"

namespace ucwagen::check {
namespace {

/// The file that a target names. Empty for an anchor on the same page, a URL and a file that is not a page, and for a
/// file in another folder, which is not part of the input.
std::string_view file_of(std::string_view target) {
  target = target.substr(0, std::min(target.find('#'), target.find('?')));
  if (target.starts_with("./")) target.remove_prefix(2);
  const auto leads_away = [](char c) { return c == ':' || c == '/' || c == '\\'; };
  if (std::ranges::any_of(target, leads_away)) return {};
  constexpr std::string_view suffix = ".md";
  const bool page =
      target.size() >= suffix.size() && same_text(target.substr(target.size() - suffix.size()), suffix);
  return page ? target : std::string_view();
}

/// Finds file names with and without regard to case.
class Names {
 public:
  explicit Names(const std::vector<page::Page>& pages) {
    for (const auto& page : pages) {
      exact_.insert(page.file);
      folded_.emplace(lower_case(page.file), &page);
      if (page.kind == page::Kind::article || lower_case(page.file).ends_with("_ref.md")) continue;
      // A page may have any file name; links use the name of the page.
      exact_.insert(page.name + "_ref.md");
      folded_.emplace(lower_case(page.name) + "_ref.md", &page);
    }
  }
  [[nodiscard]] bool has(std::string_view file) const { return exact_.contains(file); }
  /// The page of this name, without regard to case, or null.
  [[nodiscard]] const page::Page* find(std::string_view file) const {
    const auto found = folded_.find(lower_case(file));
    return found == folded_.end() ? nullptr : found->second;
  }
  [[nodiscard]] spelling::Speller speller() const {
    return spelling::Speller({exact_.begin(), exact_.end()});
  }

 private:
  std::set<std::string, std::less<>> exact_;
  std::map<std::string, const page::Page*> folded_;
};

Location place_of(const page::Page& page, const page::Reference& reference) {
  return {page.file, reference.line, reference.column};
}

}  // namespace

void broken_link(const Subject& subject, Diagnostics& diagnostics) {
  const Names names(subject.pages);
  spelling::Speller speller = names.speller();
  for (const auto& page : subject.pages) {
    for (const auto& reference : page.references) {
      const std::string_view file = file_of(reference.target);
      if (file.empty() || names.has(file)) continue;
      if (const page::Page* other = names.find(file)) {
        report(diagnostics, Rule::link_case, place_of(page, reference),
               "the link to '" + std::string(file) + "' differs in case from the file",
               "write '" + other->file + '\'');
      } else {
        report(diagnostics, Rule::broken_link, place_of(page, reference),
               "the link leads to '" + std::string(file) + "', which is not there",
               did_you_mean(file, speller));
      }
    }
  }
}

void link_text_differs(const Subject& subject, Diagnostics& diagnostics) {
  const Names names(subject.pages);
  for (const auto& page : subject.pages) {
    for (const auto& reference : page.references) {
      const page::Page* target = names.find(file_of(reference.target));
      const page::Page* meant = names.find(reference.text + "_ref.md");
      if (target == nullptr || meant == nullptr || target == meant) continue;
      const ir::Resource* resource = ir::find_resource(subject.api, target->name);
      if (resource != nullptr && resource->rel == reference.text) continue;  // a later revision of that rel
      report(diagnostics, Rule::link_text_differs, place_of(page, reference),
             "the link says '" + reference.text + "' and leads to '" + target->file + '\'',
             "link to '" + meant->file + "', or say '" + target->name + '\'');
    }
  }
}

void orphan_page(const Subject& subject, Diagnostics& diagnostics) {
  if (subject.joined.size() == 1) return;  // there is no other page that could link to it
  const Names names(subject.pages);
  std::set<std::string_view> linked;
  for (const auto& page : subject.pages)
    for (const auto& reference : page.references)
      if (const page::Page* target = names.find(file_of(reference.target));
          target != nullptr && target->name != page.name)
        linked.insert(target->name);
  for (const auto& page : subject.joined)
    if (page.kind != page::Kind::article && !linked.contains(page.name))
      report(diagnostics, Rule::orphan_page, {page.file, page.title_line, page.title_line > 0 ? 1 : 0},
             "no other page links to '" + page.name + '\'');
}

}  // namespace ucwagen::check
