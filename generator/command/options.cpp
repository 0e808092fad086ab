#include "generator/command/options.hpp"

#include <ostream>

#include "generator/base/spelling.hpp"

namespace ucwagen::command {

namespace po = boost::program_options;

Options::Options(std::string_view command, std::string_view summary, std::string_view words)
    : command_(command), summary_(summary), words_help_(words), described_("Options") {
  add()("help,h", po::bool_switch(&help_), "print this help");
  add()("quiet,q", po::bool_switch(&quiet_), "print only problems");
}

void Options::print_help(std::ostream& out) const {
  out << "Usage: ucwagen " << command_ << (words_help_.empty() ? "" : " ") << words_help_ << " [OPTIONS]\n\n"
      << summary_ << "\n\n"
      << described_;
}

std::string Options::nearest_option(const std::string& given) const {
  std::vector<std::string_view> known;
  for (const auto& option : described_.options()) known.push_back(option->long_name());
  const std::string_view near = spelling::nearest(given.substr(given.find_first_not_of('-')), known);
  return near.empty() ? "" : "; did you mean '--" + std::string(near) + "'?";
}

int Options::refuse(const std::string& what, Console& console) const {
  console.err << "ucwagen " << command_ << ": " << what << "\nTry 'ucwagen " << command_ << " --help'.\n";
  return usage;
}

std::optional<int> Options::parse(const Arguments& arguments, Console& console) {
  po::options_description all;
  all.add(described_).add_options()("words", po::value(&words_));
  po::positional_options_description positions;
  positions.add("words", -1);
  try {
    // Abbreviated options are not accepted, since their meaning would change when options are added.
    const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
    po::variables_map values;
    po::store(po::command_line_parser(arguments).options(all).positional(positions).style(style).run(),
              values);
    po::notify(values);
  } catch (const po::unknown_option& error) {
    const std::string given = error.get_option_name();
    return refuse("there is no option '" + given + '\'' + nearest_option(given), console);
  } catch (const po::error& error) {
    return refuse(error.what(), console);
  }
  if (help_) {
    print_help(console.out);
    return success;
  }
  if (words_help_.empty() && !words_.empty())
    return refuse("'" + words_.front() + "' is not expected here", console);
  return std::nullopt;
}

}  // namespace ucwagen::command
