#[=======================================================================[.rst:
ucwagen_generate
----------------

Makes a library of typed bindings from reference pages, at build time::

  ucwagen_generate(TARGET <name>
    [DOCS <dir> | IR <file>]      # input; default: the reference that is embedded in ucwagen
    [CORRECTIONS <file>]          # corrections of mistakes in the pages
    [RESOURCES <name>... | ALL]   # a subset and what it needs; default: ALL
    [NAMESPACE <ns>]              # default: ucwa
    [TEMPLATES <dir>]             # templates that replace built-in ones or are added
    [OUTPUT_DIRECTORY <dir>]      # default: <name> in the current binary folder
    [DOCS_IN_HEADERS <bool>]      # descriptions of the pages as comments; default: ON
    [XML]                         # with XML codecs
    [CLIENT]                      # with the client, which needs libcurl. Adds what it needs to RESOURCES
    [EXPORT_MACRO <macro>]        # put before exported declarations; you define it
    [WARNINGS_AS_ERRORS <id>...]) # findings in the pages that end the build

``<name>`` is a library target as any other (``BUILD_SHARED_LIBS`` decides its kind): link it from whatever directory.
What CMake sees as its sources is a fixed number of shards, so pages come and go without a change to the project; after
a page was edited only what includes a file that changed is compiled again. With ``DOCS_IN_HEADERS OFF`` no header
changes with the prose of a page. Relative paths are relative to the current source folder, that of ``OUTPUT_DIRECTORY``
to the current binary folder. The library needs a C++17 compiler and nothing else. What links it gets --gc-sections, so
that a program holds only what it uses.

The program is looked for in this order: the variable ``UCWAGEN_EXECUTABLE``, the target ``ucwagen::ucwagen`` (of an
installed package, or of ucwagen in the same build). When cross compiling it has to run on the build machine.
#]=======================================================================]

include_guard(GLOBAL)
cmake_policy(VERSION 3.25)  # regardless of the caller's version; functions keep it

include(${CMAKE_CURRENT_LIST_DIR}/ucwagen_arguments.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/ucwagen_program.cmake)

function(ucwagen_generate)
  set(one TARGET DOCS IR CORRECTIONS NAMESPACE TEMPLATES OUTPUT_DIRECTORY DOCS_IN_HEADERS EXPORT_MACRO)
  cmake_parse_arguments(PARSE_ARGV 0 arg "XML;CLIENT;ALL" "${one}" "RESOURCES;WARNINGS_AS_ERRORS")
  _ucwagen_check_arguments()

  set(work ${CMAKE_CURRENT_BINARY_DIR}/${arg_TARGET}.ucwagen)
  set(tree ${CMAKE_CURRENT_BINARY_DIR}/${arg_TARGET})
  if(arg_OUTPUT_DIRECTORY)
    get_filename_component(tree ${arg_OUTPUT_DIRECTORY} ABSOLUTE BASE_DIR ${CMAKE_CURRENT_BINARY_DIR})
  endif()
  get_property(trees GLOBAL PROPERTY UCWAGEN_TREES)
  if(tree IN_LIST trees)
    message(FATAL_ERROR "ucwagen_generate: OUTPUT_DIRECTORY ${tree} is that of another target already")
  endif()
  set_property(GLOBAL APPEND PROPERTY UCWAGEN_TREES ${tree})
  _ucwagen_arguments(arguments)
  # Makefiles do not notice a changed command, only changed files.
  file(CONFIGURE OUTPUT ${work}/arguments.txt CONTENT "@arguments@\n" @ONLY)
  _ucwagen_program(program program_file)
  _ucwagen_known_files(known)

  # More than the number of sources that the built-in templates make, so that each has its own shard.
  set(shard_count 24)
  set(scripts ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
  set(shards "")
  math(EXPR last "${shard_count} - 1")
  foreach(number RANGE ${last})
    list(APPEND shards ${work}/shard_${number}.cpp)
  endforeach()
  set(client_count 0)
  if(arg_CLIENT)
    set(client_count 40)
    foreach(number RANGE 1 ${client_count})
      list(APPEND shards ${work}/client_shard_${number}.cpp)
    endforeach()
  endif()

  # The OUTPUT is a stamp; its time is that of the last run. All other files are by-products, which keep their time if
  # their content is unchanged, so that Ninja sees within one run which objects are out of date. The by-products belong to a
  # command that does not fail, since Ninja prints all their names when one does.
  add_custom_command(
    OUTPUT ${work}/generated
    COMMAND ${program} generate ${arguments} --output ${tree} --prune --quiet --depfile ${work}/depfile
    COMMAND ${CMAKE_COMMAND} -D WORK=${work} -D TARGET_FOLDER=${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${arg_TARGET}_generate.dir
            -P ${scripts}/ucwagen_depfile.cmake
    DEPENDS ${program_file} ${arg_IR} ${arg_CORRECTIONS} ${work}/arguments.txt
    DEPFILE ${work}/depfile
    COMMENT "Generating the bindings of ${arg_TARGET}"
    VERBATIM)
  add_custom_command(
    OUTPUT ${work}/stamp
    BYPRODUCTS ${shards} ${known}
    COMMAND ${CMAKE_COMMAND} -D TREE=${tree} -D WORK=${work} -D COUNT=${shard_count} -D CLIENT_COUNT=${client_count}
            -P ${scripts}/ucwagen_shards.cmake
    DEPENDS ${work}/generated ${scripts}/ucwagen_shards.cmake
    COMMENT "Looking at what changed in ${arg_TARGET}"
    VERBATIM)
  add_custom_target(${arg_TARGET}_generate DEPENDS ${work}/stamp)

  add_library(${arg_TARGET} ${shards})
  set_source_files_properties(${shards} PROPERTIES GENERATED ON)
  add_dependencies(${arg_TARGET} ${arg_TARGET}_generate)
  target_include_directories(${arg_TARGET} PUBLIC $<BUILD_INTERFACE:${tree}/include> PRIVATE ${tree}/src)
  target_compile_features(${arg_TARGET} PUBLIC cxx_std_17)
  set_target_properties(${arg_TARGET} PROPERTIES CXX_EXTENSIONS OFF CXX_VISIBILITY_PRESET hidden
                        VISIBILITY_INLINES_HIDDEN ON POSITION_INDEPENDENT_CODE ON)
  _ucwagen_usage()
endfunction()

# Sets the libraries and macros that the tree's CMakeLists.txt would set; the macros begin with the namespace in capitals.
macro(_ucwagen_usage)
  if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT MSVC)
    target_compile_options(${arg_TARGET} PRIVATE -ffunction-sections -fdata-sections)
    if(APPLE)
      target_link_options(${arg_TARGET} INTERFACE -Wl,-dead_strip)
    else()
      target_link_options(${arg_TARGET} INTERFACE -Wl,--gc-sections)
    endif()
  endif()
  set(prefix ucwa)
  if(arg_NAMESPACE)
    set(prefix ${arg_NAMESPACE})
  endif()
  string(REPLACE "::" "_" prefix ${prefix})
  string(REGEX REPLACE "([a-z0-9])([A-Z])" "\\1_\\2" prefix ${prefix})
  string(TOUPPER ${prefix} prefix)
  if(arg_CLIENT)
    find_package(CURL 7.74 REQUIRED)
    find_package(Threads REQUIRED)
    target_link_libraries(${arg_TARGET} PRIVATE CURL::libcurl Threads::Threads)
    target_compile_definitions(${arg_TARGET} PRIVATE ${prefix}_CLIENT_BUILDING)
  endif()
  get_target_property(kind ${arg_TARGET} TYPE)
  if(kind STREQUAL "SHARED_LIBRARY")
    target_compile_definitions(${arg_TARGET} PUBLIC ${prefix}_SHARED PRIVATE ${prefix}_BUILDING)
  endif()
  if(arg_XML)
    target_compile_definitions(${arg_TARGET} PUBLIC ${prefix}_XML)
  endif()
endmacro()

# The files of the tree, as far as they are known while configuring: from the program, or from the last run
# if the program is not built yet. CMake configures again when a run has written another list.
macro(_ucwagen_known_files variable)
  set(list ${work}/files.txt)
  set(executable ${program})
  if(TARGET ${program})
    get_target_property(imported ${program} IMPORTED)
    set(executable "")
    if(imported)
      get_target_property(executable ${program} LOCATION)
    endif()
  endif()
  set(status "not run")
  if(executable)
    execute_process(COMMAND ${executable} generate ${arguments} --output ${tree} --quiet --list-outputs
                    RESULT_VARIABLE status OUTPUT_VARIABLE listed ERROR_VARIABLE said)
    _ucwagen_check_status("${status}" "${said}" ${executable})
  endif()
  if(status EQUAL 0)
    file(CONFIGURE OUTPUT ${list} CONTENT "@listed@" @ONLY)
  elseif(NOT EXISTS ${list})
    file(WRITE ${list} "")
  endif()
  file(STRINGS ${list} ${variable} ENCODING UTF-8)
  list(TRANSFORM ${variable} PREPEND ${tree}/)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
endmacro()
