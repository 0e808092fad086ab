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
#include "generator/ir/model.hpp"

/// The stages from input to typed model, as every command runs them.
namespace ucwagen::command {

/// What to read, as the command line says it.
struct Request {
  std::vector<std::string> paths;  ///< folders and pages, or one IR (.json); empty: the embedded reference
  std::optional<std::string> corrections;  ///< a file; empty: those that come with the embedded reference
  std::string edition;                     ///< label of the edition; empty: the name of the input folder
};

struct Loaded {
  base::Input input;
  std::vector<page::Page> pages;                  ///< none where an IR was read
  std::optional<std::vector<page::Page>> joined;  ///< the same where two of them are about one thing
  std::optional<ir::Api> api;                     ///< nothing where the input could not be read at all
  Diagnostics diagnostics;
};

/// Adds the findings of every rule about what was loaded.
void check_all(Loaded& loaded, Timings& timings);

/// Runs the pipeline. Each stage's time goes to `timings`.
[[nodiscard]] Loaded load(const Request& request, Timings& timings);

/// Prints the errors (not the warnings: `ucwagen check` is for those) and returns the exit status that they
/// ask for: `success` if there are none and the model is there.
[[nodiscard]] int report_errors(const Loaded& loaded, Console& console);

/// "1 file", "3 files".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

/// "238 resources, 56 enumerations, 263 operations, 12 warnings, 3 files changed, 84 ms".
void print_closing_line(const Loaded& loaded, std::size_t files_changed, const Timings& timings,
                        Console& console);

}  // namespace ucwagen::command
