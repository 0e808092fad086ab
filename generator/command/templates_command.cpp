#include <ostream>

#include "generator/base/render.hpp"
#include "generator/command/options.hpp"
#include "generator/command/template_sources.hpp"
#include "generator/output/output.hpp"

namespace ucwagen::command {

namespace po = boost::program_options;

int templates(const Arguments& arguments, Console& console) {
  std::string folder;
  Options options("templates", "Lists the built-in templates, or copies them to a folder.");
  options.add()("export", po::value(&folder)->value_name("DIR"), "copy all of them to DIR");
  if (const auto status = options.parse(arguments, console)) return *status;

  TemplateSet set = load_templates({});
  set.sources.merge(load_site_templates({}).sources);
  if (folder.empty()) {
    for (const auto& [name, text] : set.sources) console.out << name << '\n';
    return success;
  }
  output::DiskFolder target(folder);
  for (const auto& [name, text] : set.sources) {
    // The user may have changed an existing file.
    if (target.exists(name) && target.read(name) != text) {
      console.err << "ucwagen templates: " << folder << '/' << name << " exists and differs\n";
      return unreadable;
    }
  }
  for (const auto& [name, text] : set.sources) {
    if (const auto error = target.replace(name, text)) {
      console.err << "ucwagen templates: " << *error << '\n';
      return unreadable;
    }
  }
  return success;
}

}  // namespace ucwagen::command
