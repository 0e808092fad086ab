# Finds the program that ucwagen_generate() runs.
set(UCWAGEN_EXECUTABLE "" CACHE FILEPATH
    "The ucwagen that ucwagen_generate() runs; if empty, that of the package or of this build")

# Stops CMake if the program cannot be started or its arguments are wrong. Mistakes in the pages are reported by the
# build, which reads them again.
function(_ucwagen_check_status status said executable)
  if(NOT status MATCHES "^[0-9]+$")
    _ucwagen_no_program("${executable} does not run on this machine: ${status}")
  endif()
  if(status EQUAL 2)
    message(FATAL_ERROR "ucwagen_generate: ${arg_TARGET}: ${said}")
  endif()
endfunction()

function(_ucwagen_no_program why)
  message(FATAL_ERROR
    "ucwagen_generate: no ucwagen to run: ${why}. "
    "Set UCWAGEN_EXECUTABLE to a ucwagen that runs on the build machine (-D UCWAGEN_EXECUTABLE=/usr/bin/ucwagen), "
    "or call find_package(ucwagen) and set CMAKE_PREFIX_PATH to a folder where one is installed.")
endfunction()

# `program` is the command to run, `program_file` the file that the build depends on.
function(_ucwagen_program program program_file)
  if(UCWAGEN_EXECUTABLE)
    if(NOT EXISTS ${UCWAGEN_EXECUTABLE})
      _ucwagen_no_program("UCWAGEN_EXECUTABLE is ${UCWAGEN_EXECUTABLE}, which does not exist")
    endif()
    set(${program} ${UCWAGEN_EXECUTABLE} PARENT_SCOPE)
    set(${program_file} ${UCWAGEN_EXECUTABLE} PARENT_SCOPE)
    return()
  endif()
  if(NOT TARGET ucwagen::ucwagen)
    _ucwagen_no_program("there is no target ucwagen::ucwagen")
  endif()
  get_target_property(imported ucwagen::ucwagen IMPORTED)
  if(NOT imported)
    _ucwagen_check_host()
  endif()
  set(${program} ucwagen::ucwagen PARENT_SCOPE)
  set(${program_file} ucwagen::ucwagen PARENT_SCOPE)
endfunction()

# When cross compiling, a ucwagen that is built for the target may not run on the host.
function(_ucwagen_check_host)
  if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    _ucwagen_no_program(
      "the ucwagen of this build is made for ${CMAKE_SYSTEM_NAME} ${CMAKE_SYSTEM_PROCESSOR} and does not run here")
  endif()
endfunction()
