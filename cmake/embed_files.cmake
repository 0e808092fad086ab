# Writes OUTPUT: a C++ source with the text of each file of LIST, named relative to FOLDER. Run by Embed.cmake.
file(STRINGS "${LIST}" files ENCODING UTF-8)
list(SORT files)

set(rows "")
foreach(file IN LISTS files)
  file(RELATIVE_PATH relative "${FOLDER}" "${file}")
  file(READ "${file}" text)
  string(APPEND rows "    {\"${relative}\"sv, R\"ucwagen~(${text})ucwagen~\"sv},\n")
endforeach()
list(LENGTH files count)

file(WRITE "${OUTPUT}" "#include <array>

#include \"generator/base/embedded.hpp\"

namespace ucwagen::base {

using namespace std::string_view_literals;

std::span<const EmbeddedFile> embedded_${NAME}() {
  static constexpr std::array<EmbeddedFile, ${count}> files{{
${rows}  }};
  return files;
}

}  // namespace ucwagen::base
")
