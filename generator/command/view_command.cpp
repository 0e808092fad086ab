#include <filesystem>
#include <ostream>

#include "generator/backend/cpp/cpp_backend.hpp"
#include "generator/command/options.hpp"
#include "generator/command/pipeline.hpp"

namespace ucwagen::command {

namespace {

/// Whether the word is a name of a resource, not an input: an input has a dot or a slash, or exists.
bool is_name(const std::string& word) {
  std::error_code error;
  return word.find_first_of("./\\") == std::string::npos && !std::filesystem::exists(word, error);
}

}  // namespace

int view(const Arguments& arguments, Console& console) {
  Options options("view",
                  "Prints the data that a template gets, as JSON: of a resource, an enumeration, or all.",
                  "[NAME] [DIR… | IR.json]");
  if (const auto status = options.parse(arguments, console)) return *status;
  Request request{options.words(), std::nullopt, ""};
  std::string name;
  if (!request.paths.empty() && is_name(request.paths.front())) {
    name = request.paths.front();
    request.paths.erase(request.paths.begin());
  }

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
