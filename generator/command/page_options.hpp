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

}  // namespace ucwagen::command
