#include "generator/command/page_options.hpp"

#include <algorithm>

namespace ucwagen::command {

namespace po = boost::program_options;

void PageOptions::add_to(Options& options) {
  options.add()("corrections", po::value(&corrections)->value_name("FILE"),
                "corrections of mistakes in the pages");
  options.add()("edition", po::value(&edition)->value_name("LABEL"),
                "label of the edition; the name of the folder by default");
}

base::Failure PageOptions::problem(const Arguments& paths) const {
  if (corrections.empty() && edition.empty()) return std::nullopt;
  if (!is_ir(paths)) return std::nullopt;
  return "--corrections and --edition are for pages; an IR already has both";
}

base::Failure problem_of_corrections(const std::string& corrections, const Arguments& paths) {
  const auto is_one_ir = [](const std::string& path) { return is_ir({path}); };
  if (corrections.empty() || paths.empty() || !std::ranges::all_of(paths, is_one_ir)) return std::nullopt;
  return "--corrections is for pages; an IR is already corrected";
}

Request PageOptions::request(const Arguments& paths) const {
  Request request{paths, std::nullopt, edition};
  if (!corrections.empty()) request.corrections = corrections;
  return request;
}

}  // namespace ucwagen::command
