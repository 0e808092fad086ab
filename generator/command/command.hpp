#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

/// The subcommands of the program: the only code that prints.
namespace ucwagen::command {

/// Exit statuses.
inline constexpr int success = 0;
inline constexpr int findings = 1;    ///< the input was read and has mistakes
inline constexpr int usage = 2;       ///< the command line is wrong
inline constexpr int unreadable = 3;  ///< an input cannot be read or an output cannot be written

/// Where a command prints. Results go to `out`, messages to `err`.
struct Console {
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool colours = true;  ///< false: no colours even on a terminal (NO_COLOR)
};

/// The arguments after the name of the command.
using Arguments = std::vector<std::string>;

struct Command {
  std::string_view name;
  std::string_view summary;  ///< one line for `ucwagen --help`
  int (*run)(const Arguments& arguments, Console& console);
};

/// Every command, in the order of `ucwagen --help`.
[[nodiscard]] const std::vector<Command>& commands();

/// Runs the program; `arguments` does not include the name of the program. Returns the exit status; a
/// command may end the process instead (exit_without_freeing).
int run(const Arguments& arguments, Console& console);

/// Writes what `out` still holds. Returns the exit status: `status`, or `unreadable` if it cannot be written.
[[nodiscard]] int flush_results(int status, Console& console);

/// Ends the process without freeing the model, whose memory the system takes back at once; to free it takes a twentieth of
/// a run. For the end of a command.
[[noreturn]] void exit_without_freeing(int status, Console& console);

int check(const Arguments& arguments, Console& console);
int coverage(const Arguments& arguments, Console& console);
int diff(const Arguments& arguments, Console& console);
int explain(const Arguments& arguments, Console& console);
int export_model(const Arguments& arguments, Console& console);
int extract(const Arguments& arguments, Console& console);
int format(const Arguments& arguments, Console& console);
int generate(const Arguments& arguments, Console& console);
int schema(const Arguments& arguments, Console& console);
int serve(const Arguments& arguments, Console& console);
int site(const Arguments& arguments, Console& console);
int templates(const Arguments& arguments, Console& console);
int view(const Arguments& arguments, Console& console);

}  // namespace ucwagen::command
