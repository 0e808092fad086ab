#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "generator/backend/site/site.hpp"
#include "generator/base/input.hpp"
#include "generator/check/check.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/resolve/resolve.hpp"
#include "tests/unit/cpp/fixtures.hpp"

namespace ucwagen::site {

/// Our templates of the site, from the source tree.
inline const templates::TemplateSources& site_templates() {
  static const templates::TemplateSources sources = [] {
    templates::TemplateSources chosen;
    for (const auto& [name, text] : cpp::own_templates())
      if (name.starts_with("site/")) chosen.emplace(name, text);
    return chosen;
  }();
  return sources;
}

/// A site in which nothing is wrong with the templates.
inline Files made(const ir::Api& api, const base::Findings& findings = {}, const Since* since = nullptr) {
  Diagnostics diagnostics;
  Files files = emit({api, findings, since}, site_templates(), diagnostics);
  for (const Diagnostic& one : diagnostics)
    ADD_FAILURE() << one.where.file << ':' << one.where.line << ": " << one.message;
  return files;
}

/// The whole embedded reference with what is found in it.
inline const Files& site_of_spec() {
  static const Files files = [] {
    const base::Input input = base::read_input({UCWAGEN_SOURCE_DIR "/spec"});
    Diagnostics diagnostics;
    const auto pages = page::read_all(input.files, diagnostics);
    const auto resolved = resolve::resolve(pages, "spec", {});
    check::run(
        {input.files, pages, resolved.joined ? *resolved.joined : pages, resolved.api, resolved.samples},
        diagnostics);
    return made(resolved.api, base::settle(diagnostics, {}, base::Lines(input)));
  }();
  return files;
}

/// What stands between each `head` and the next `end` behind it.
inline std::vector<std::string> between(const std::string& text, const std::string& head, char end) {
  std::vector<std::string> found;
  for (std::size_t at = text.find(head); at != std::string::npos; at = text.find(head, at)) {
    at += head.size();
    found.push_back(text.substr(at, text.find(end, at) - at));
  }
  return found;
}

/// The site's pages without its style and its scripts.
inline Files html_of(const Files& files) {
  Files pages;
  for (const auto& [path, text] : files)
    if (path.ends_with(".html")) pages.emplace(path, text);
  return pages;
}

/// The addresses that lead nowhere, each with the page that it stands on; and anchors that a page has twice.
inline std::vector<std::string> broken_links(const Files& files) {
  std::map<std::string, std::set<std::string>> anchors;
  std::vector<std::string> faults;
  for (const auto& [path, text] : files) {
    std::set<std::string>& own = anchors[path];
    if (!path.ends_with(".html")) continue;
    for (const std::string& id : between(text, " id=\"", '"'))
      if (!own.insert(id).second) faults.push_back(path + " has #" + id + " twice");
  }
  for (const auto& [path, text] : html_of(files)) {
    std::vector<std::string> addresses = between(text, " href=\"", '"');
    for (const std::string& source : between(text, " src=\"", '"')) addresses.push_back(source);
    for (const std::string& address : addresses) {
      const std::size_t hash = address.find('#');
      std::string file = address.substr(0, hash);
      if (file.empty()) file = path;
      const auto target = anchors.find(file);
      const bool there = target != anchors.end() &&
                         (hash == std::string::npos || target->second.contains(address.substr(hash + 1)));
      if (!there) faults.push_back(path + " leads to " + address);
    }
  }
  return faults;
}

}  // namespace ucwagen::site
