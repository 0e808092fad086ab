#[=======================================================================[.rst:
ucwagen_generate
----------------

Makes a library of typed bindings from reference pages, at build time::

  ucwagen_generate(TARGET <name>
    [DOCS <dir> | IR <file>]      # input; default: the reference that is embedded in ucwagen
    [CORRECTIONS <file>]          # true mistakes of the pages, put right
    [RESOURCES <name>... | ALL]   # a subset and what it needs; default: ALL
    [NAMESPACE <ns>]              # default: ucwa
    [TEMPLATES <dir>]             # replace or add to our own templates
    [OUTPUT_DIRECTORY <dir>]      # default: <name> in the current binary folder
    [XML]                         # XML codecs too; they need pugixml
    [EXPORT_MACRO <macro>]        # put before what the library exports
    [WARNINGS_AS_ERRORS <id>...]) # findings in the pages that end the build

``<name>`` is a library target as any other: link it from whatever directory. What CMake sees as its sources is a
fixed number of shards, so pages come and go without a change to the project; after a page was edited only
what includes a file that changed is compiled again.

The program is looked for in this order: the variable ``UCWAGEN_EXECUTABLE``, the target ``ucwagen::ucwagen`` (of an
installed package, or of ucwagen in the same build). When cross compiling it has to run on the build machine.
#]=======================================================================]

include_guard(GLOBAL)

function(ucwagen_generate)
  cmake_policy(SET CMP0116 NEW)  # depfiles are relative to the current binary folder
  set(one TARGET DOCS IR CORRECTIONS NAMESPACE TEMPLATES OUTPUT_DIRECTORY EXPORT_MACRO)
  cmake_parse_arguments(PARSE_ARGV 0 arg "XML;ALL" "${one}" "RESOURCES;WARNINGS_AS_ERRORS")
  _ucwagen_check_arguments()

  set(work ${CMAKE_CURRENT_BINARY_DIR}/${arg_TARGET}.ucwagen)
  set(tree ${CMAKE_CURRENT_BINARY_DIR}/${arg_TARGET})
  if(arg_OUTPUT_DIRECTORY)
    get_filename_component(tree ${arg_OUTPUT_DIRECTORY} ABSOLUTE BASE_DIR ${CMAKE_CURRENT_BINARY_DIR})
  endif()
  _ucwagen_arguments(arguments)
  _ucwagen_program(program program_file)
  _ucwagen_known_files(known)

  # More than the sources that our own templates make: each then has a shard for itself.
  set(shard_count 24)
  set(shards_script ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/ucwagen_shards.cmake)
  set(shards "")
  math(EXPR last "${shard_count} - 1")
  foreach(number RANGE ${last})
    list(APPEND shards ${work}/shard_${number}.cpp)
  endforeach()

  # The stamp is the one OUTPUT: its time says when we last looked. All else keeps its time while its bytes are the
  # same, and is a by-product: Ninja then sees within one run which objects the new bytes reach.
  add_custom_command(
    OUTPUT ${work}/stamp
    BYPRODUCTS ${shards} ${known}
    COMMAND ${program} generate ${arguments} --output ${tree} --prune --quiet --depfile ${work}/depfile
    COMMAND ${CMAKE_COMMAND} -D TREE=${tree} -D WORK=${work} -D COUNT=${shard_count} -D STAMP=${work}/stamp
            -P ${shards_script}
    COMMAND ${CMAKE_COMMAND} -E touch ${work}/stamp
    DEPENDS ${program_file} ${arg_IR} ${arg_CORRECTIONS} ${shards_script}
    DEPFILE ${work}/depfile
    COMMENT "Generating the bindings of ${arg_TARGET}"
    VERBATIM)
  add_custom_target(${arg_TARGET}_generate DEPENDS ${work}/stamp)

  add_library(${arg_TARGET} ${shards})
  set_source_files_properties(${shards} PROPERTIES GENERATED ON)
  add_dependencies(${arg_TARGET} ${arg_TARGET}_generate)
  target_include_directories(${arg_TARGET} PUBLIC $<BUILD_INTERFACE:${tree}/include> PRIVATE ${tree}/src)
  target_compile_features(${arg_TARGET} PUBLIC cxx_std_17)
  set_target_properties(${arg_TARGET} PROPERTIES CXX_EXTENSIONS OFF CXX_VISIBILITY_PRESET hidden
                        VISIBILITY_INLINES_HIDDEN ON POSITION_INDEPENDENT_CODE ON)
  _ucwagen_definitions()
endfunction()

# The macros that the tree's own CMakeLists.txt would set: they begin with the namespace in capitals.
macro(_ucwagen_definitions)
  set(prefix ucwa)
  if(arg_NAMESPACE)
    set(prefix ${arg_NAMESPACE})
  endif()
  string(REPLACE "::" "_" prefix ${prefix})
  string(REGEX REPLACE "([a-z0-9])([A-Z])" "\\1_\\2" prefix ${prefix})
  string(TOUPPER ${prefix} prefix)
  get_target_property(kind ${arg_TARGET} TYPE)
  if(kind STREQUAL "SHARED_LIBRARY")
    target_compile_definitions(${arg_TARGET} PUBLIC ${prefix}_SHARED PRIVATE ${prefix}_BUILDING)
  endif()
  if(arg_XML)
    find_package(pugixml REQUIRED)
    target_link_libraries(${arg_TARGET} PRIVATE pugixml::pugixml)
    target_compile_definitions(${arg_TARGET} PUBLIC ${prefix}_XML)
  endif()
endmacro()

# Stops at what cannot be meant. Reads and completes the caller's arg_* variables.
macro(_ucwagen_check_arguments)
  if(NOT arg_TARGET)
    message(FATAL_ERROR "ucwagen_generate: TARGET <name> is missing")
  endif()
  if(TARGET ${arg_TARGET})
    message(FATAL_ERROR "ucwagen_generate: there is a target ${arg_TARGET} already")
  endif()
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "ucwagen_generate: unknown arguments: ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(arg_KEYWORDS_MISSING_VALUES)
    message(FATAL_ERROR "ucwagen_generate: no value given for ${arg_KEYWORDS_MISSING_VALUES}")
  endif()
  if(arg_DOCS AND arg_IR)
    message(FATAL_ERROR "ucwagen_generate: DOCS and IR exclude each other")
  endif()
  if(arg_ALL AND arg_RESOURCES)
    message(FATAL_ERROR "ucwagen_generate: RESOURCES and ALL exclude each other")
  endif()
  if(arg_RESOURCES STREQUAL "ALL")
    set(arg_RESOURCES "")
  endif()
  foreach(kind DOCS IR CORRECTIONS TEMPLATES)
    if(arg_${kind})
      get_filename_component(arg_${kind} ${arg_${kind}} ABSOLUTE BASE_DIR ${CMAKE_CURRENT_SOURCE_DIR})
      if(NOT EXISTS ${arg_${kind}})
        message(FATAL_ERROR "ucwagen_generate: ${kind} ${arg_${kind}} does not exist")
      endif()
    endif()
  endforeach()
endmacro()

# The command line of `ucwagen generate` but for its outputs.
macro(_ucwagen_arguments variable)
  set(${variable} ${arg_DOCS} ${arg_IR})
  foreach(pair CORRECTIONS=corrections NAMESPACE=namespace TEMPLATES=templates EXPORT_MACRO=export-macro)
    string(REGEX MATCH "(.*)=(.*)" pair ${pair})
    if(arg_${CMAKE_MATCH_1})
      list(APPEND ${variable} --${CMAKE_MATCH_2} ${arg_${CMAKE_MATCH_1}})
    endif()
  endforeach()
  if(arg_RESOURCES)
    list(JOIN arg_RESOURCES "," resources)
    list(APPEND ${variable} --resources ${resources})
  endif()
  if(arg_XML)
    list(APPEND ${variable} --xml)
  endif()
  foreach(id IN LISTS arg_WARNINGS_AS_ERRORS)
    list(APPEND ${variable} -Werror=${id})
  endforeach()
endmacro()

# The files of the tree, as far as they can be known while configuring: by asking the program, or from the last run
# where the program is yet to be built. The list is looked at again when a run has given another one.
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
                    RESULT_VARIABLE status OUTPUT_VARIABLE listed ERROR_QUIET)
  endif()
  if(status EQUAL 0)
    file(CONFIGURE OUTPUT ${list} CONTENT "${listed}" @ONLY)
  elseif(NOT EXISTS ${list})
    file(WRITE ${list} "")
  endif()
  file(STRINGS ${list} ${variable} ENCODING UTF-8)
  list(TRANSFORM ${variable} PREPEND ${tree}/)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
endmacro()

# `program` is what to run, `program_file` what a new version of would have to be waited for.
function(_ucwagen_program program program_file)
  if(UCWAGEN_EXECUTABLE)
    if(NOT EXISTS ${UCWAGEN_EXECUTABLE})
      message(FATAL_ERROR "ucwagen_generate: UCWAGEN_EXECUTABLE is ${UCWAGEN_EXECUTABLE}, which does not exist")
    endif()
    set(${program} ${UCWAGEN_EXECUTABLE} PARENT_SCOPE)
    set(${program_file} ${UCWAGEN_EXECUTABLE} PARENT_SCOPE)
    return()
  endif()
  set(runs_here OFF)
  if(TARGET ucwagen::ucwagen)
    get_target_property(imported ucwagen::ucwagen IMPORTED)
    if(imported OR NOT CMAKE_CROSSCOMPILING OR CMAKE_CROSSCOMPILING_EMULATOR)
      set(runs_here ON)
    endif()
  endif()
  if(NOT runs_here)
    set(why "there is no target ucwagen::ucwagen")
    if(TARGET ucwagen::ucwagen)
      set(why "the ucwagen of this build is made for ${CMAKE_SYSTEM_NAME} ${CMAKE_SYSTEM_PROCESSOR} and does not run here")
    endif()
    message(FATAL_ERROR
      "ucwagen_generate: no ucwagen to run: ${why}. "
      "Set UCWAGEN_EXECUTABLE to a ucwagen that runs on the build machine (-D UCWAGEN_EXECUTABLE=/usr/bin/ucwagen), "
      "or call find_package(ucwagen) and let CMAKE_PREFIX_PATH lead to one that is installed there.")
  endif()
  set(${program} ucwagen::ucwagen PARENT_SCOPE)
  set(${program_file} ucwagen::ucwagen PARENT_SCOPE)
endfunction()
