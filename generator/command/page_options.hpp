#pragma once

#include <string>

#include "generator/base/result.hpp"
#include "generator/command/options.hpp"
#include "generator/command/pipeline.hpp"

namespace ucwagen::command {

/// The options that say how pages are read, for the commands that make something of the model.
struct PageOptions {
  std::string corrections, edition;

  void add_to(Options& options);
  /// An IR was corrected when it was extracted and has its label, so both options are refused for one.
  [[nodiscard]] base::Failure problem(const Arguments& paths) const;
  [[nodiscard]] Request request(const Arguments& paths) const;
};

/// The same for commands that compare or check: `corrections` is refused if all that they read is an IR.
[[nodiscard]] base::Failure problem_of_corrections(const std::string& corrections, const Arguments& paths);

}  // namespace ucwagen::command
