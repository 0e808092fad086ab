#pragma once

#include <boost/program_options.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/command/command.hpp"

namespace ucwagen::command {

/// The command line of one command: options by Boost.Program_options, other arguments as `words()`. Every command has
/// `--help` and `--quiet`. The error for an unknown option names the option that the user may have meant.
class Options {
 public:
  /// `words` describes the other arguments in the help ("[DIR…]"); if it is empty, none are accepted.
  Options(std::string_view command, std::string_view summary, std::string_view words = {});

  /// `add()("output,o", value(&file)->value_name("FILE"), "what it does")`.
  boost::program_options::options_description_easy_init add() { return described_.add_options(); }

  /// Sets the variables of the options. Returns an exit status if the run must stop: help was printed, or the
  /// command line was wrong and an error was printed.
  [[nodiscard]] std::optional<int> parse(const Arguments& arguments, Console& console);

  /// Prints what is wrong with the command line; returns `usage`.
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
