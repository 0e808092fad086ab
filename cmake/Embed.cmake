# ucwagen_embed(NAME FOLDER folder OUT_VAR variable)
#
# Compiles every file of a folder into the program, so that the executable needs no other files.
# The generated source defines ucwagen::base::embedded_<NAME>() of generator/base/embedded.hpp.
function(ucwagen_embed name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "FOLDER;OUT_VAR" "")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS LIST_DIRECTORIES false ${arg_FOLDER}/*)
  set(output ${PROJECT_BINARY_DIR}/generated/embedded_${name}.cpp)
  set(script ${PROJECT_SOURCE_DIR}/cmake/embed_files.cmake)
  # The list of names is a dependency, too, so that a removed file is removed from the program.
  set(list ${PROJECT_BINARY_DIR}/generated/embedded_${name}.txt)
  list(JOIN files "\n" lines)
  file(CONFIGURE OUTPUT ${list} CONTENT "@lines@" @ONLY)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D NAME=${name} -D FOLDER=${arg_FOLDER} -D LIST=${list} -D OUTPUT=${output} -P ${script}
    DEPENDS ${files} ${list} ${script}
    COMMENT "Embedding ${name}"
    VERBATIM)
  set(${arg_OUT_VAR} ${output} PARENT_SCOPE)
endfunction()
