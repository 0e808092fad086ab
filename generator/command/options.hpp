#pragma once

#include <boost/program_options.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/command/command.hpp"

namespace ucwagen::command {

/// The command line of one command: options as Boost knows them, the rest as `words()`, `--help` and
/// `--quiet` everywhere, and an error that names the option the user may have meant.
class Options {
 public:
  /// `words` is how the help names what stands beside the options ("[DIR…]"); empty: nothing may stand there.
  Options(std::string_view command, std::string_view summary, std::string_view words = {});

  /// `add()("output,o", value(&file)->value_name("FILE"), "what it does")`.
  boost::program_options::options_description_easy_init add() { return described_.add_options(); }

  /// Fills the variables of the options. An exit status means that the run is over: help was printed, or the
  /// command line makes no sense and the user was told.
  [[nodiscard]] std::optional<int> parse(const Arguments& arguments, Console& console);

  /// Tells the user what is wrong with the command line; returns `usage`.
  int refuse(const std::string& what, Console& console) const;

  [[nodiscard]] const std::vector<std::string>& words() const { return words_; }
  [[nodiscard]] bool quiet() const { return quiet_; }

 private:
  void print_help(std::ostream& out) const;
  [[nodiscard]] std::string nearest_option(const std::string& given) const;

  std::string command_, summary_, words_help_;
  boost::program_options::options_description described_;
  std::vector<std::string> words_;
  bool quiet_ = false, help_ = false;
};

}  // namespace ucwagen::command
