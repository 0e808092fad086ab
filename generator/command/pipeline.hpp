#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/base/diagnostic.hpp"
#include "generator/base/input.hpp"
#include "generator/command/command.hpp"
#include "generator/command/timings.hpp"
#include "generator/frontend/page/page.hpp"
#include "generator/frontend/sample/json_samples.hpp"
#include "generator/ir/model.hpp"

/// The stages from the input to the model, which all commands use.
namespace ucwagen::command {

/// What to read, according to the command line.
struct Request {
  std::vector<std::string> paths;  ///< folders and pages, or one IR (.json); empty: the embedded reference
  std::optional<std::string> corrections;  ///< a file; empty: those that come with the embedded reference
  std::string edition;                     ///< label of the edition; empty: the name of the input folder
};

struct Loaded {
  base::Input input;
  std::vector<page::Page> pages;                  ///< empty if an IR was read
  std::optional<std::vector<page::Page>> joined;  ///< the same, if some of them are about one resource
  std::optional<ir::Api> api;                     ///< nothing if the input could not be read
  sample::JsonSamples samples;                    ///< of the joined pages
  Diagnostics diagnostics;
};

/// Whether the paths are one IR. A folder may also be called "2031.json".
[[nodiscard]] bool is_ir(const std::vector<std::string>& paths);

/// Adds the findings of every rule about what was loaded.
void check_all(Loaded& loaded, Timings& timings);

/// Runs the stages and adds their times to `timings`.
[[nodiscard]] Loaded load(const Request& request, Timings& timings);

/// Prints errors (`ucwagen check` prints warnings, too) and returns the exit status:
/// `success` if there are no errors and there is a model.
[[nodiscard]] int report_errors(const Loaded& loaded, Console& console);

/// "1 file", "3 files".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

/// "238 resources, 56 enumerations, 263 operations, 12 warnings, 3 files changed, 84 ms".
void print_closing_line(const Loaded& loaded, std::size_t files_changed, const Timings& timings,
                        Console& console);

}  // namespace ucwagen::command
