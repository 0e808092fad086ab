#include <ostream>

#include "generator/command/options.hpp"
#include "generator/ir/json.hpp"

namespace ucwagen::command {

int schema(const Arguments& arguments, Console& console) {
  Options options("schema", "Prints the JSON Schema (2020-12) of the IR, which 'ucwagen extract' prints.");
  if (const auto status = options.parse(arguments, console)) return *status;
  console.out << ir::schema();
  return success;
}

}  // namespace ucwagen::command
