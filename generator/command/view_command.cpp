#include <ostream>

#include "generator/backend/cpp/cpp_backend.hpp"
#include "generator/command/options.hpp"
#include "generator/command/pipeline.hpp"

namespace ucwagen::command {

namespace po = boost::program_options;

int view(const Arguments& arguments, Console& console) {
  std::string reference;
  Options options("view", "Shows what templates see of a resource, an enumeration or the whole, as JSON.",
                  "[NAME]");
  options.add()("reference", po::value(&reference)->value_name("DIR"),
                "pages or an IR to take it from; the embedded reference by default");
  if (const auto status = options.parse(arguments, console)) return *status;
  if (options.words().size() > 1) return options.refuse("name one resource or enumeration", console);
  const std::string name = options.words().empty() ? "" : options.words().front();

  Request request;
  if (!reference.empty()) request.paths = {reference};
  Timings timings;
  const Loaded loaded = load(request, timings);
  if (const int status = report_errors(loaded, console); status != success) return status;
  const std::string json = cpp::view_json(*loaded.api, name);
  if (json.empty()) {
    console.err << "ucwagen view: there is no resource or enumeration '" << name << "'\n";
    return usage;
  }
  console.out << json;
  return success;
}

}  // namespace ucwagen::command
