# The libraries that ucwagen needs. On Debian cmark-gfm and Mustache have no CMake package, so they are found by
# header and library, and become imported targets here.
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)
if(UCWAGEN_SERVE)
  find_package(OpenSSL 3 REQUIRED)
  find_package(ZLIB REQUIRED)
  find_package(Threads REQUIRED)
endif()
if(NOT TARGET nlohmann_json::nlohmann_json)
  find_package(nlohmann_json 3.11 REQUIRED)
endif()

find_path(UCWAGEN_CMARK_GFM_INCLUDE_DIR cmark-gfm-core-extensions.h)
find_library(UCWAGEN_CMARK_GFM_LIBRARY cmark-gfm)
find_library(UCWAGEN_CMARK_GFM_EXTENSIONS_LIBRARY cmark-gfm-extensions)
find_path(UCWAGEN_MUSTACHE_INCLUDE_DIR kainjow/mustache.hpp)
mark_as_advanced(UCWAGEN_CMARK_GFM_INCLUDE_DIR UCWAGEN_CMARK_GFM_LIBRARY
                 UCWAGEN_CMARK_GFM_EXTENSIONS_LIBRARY UCWAGEN_MUSTACHE_INCLUDE_DIR)

if(NOT UCWAGEN_CMARK_GFM_INCLUDE_DIR OR NOT UCWAGEN_CMARK_GFM_LIBRARY OR NOT UCWAGEN_CMARK_GFM_EXTENSIONS_LIBRARY)
  message(FATAL_ERROR "ucwagen needs cmark-gfm: apt-get install libcmark-gfm-dev libcmark-gfm-extensions-dev")
endif()
if(NOT UCWAGEN_MUSTACHE_INCLUDE_DIR)
  message(FATAL_ERROR "ucwagen needs kainjow Mustache: apt-get install libkainjow-mustache-dev")
endif()

if(NOT TARGET ucwagen::cmark_gfm)
  add_library(ucwagen::cmark_gfm INTERFACE IMPORTED)
  target_include_directories(ucwagen::cmark_gfm INTERFACE ${UCWAGEN_CMARK_GFM_INCLUDE_DIR})
  target_link_libraries(ucwagen::cmark_gfm INTERFACE ${UCWAGEN_CMARK_GFM_EXTENSIONS_LIBRARY} ${UCWAGEN_CMARK_GFM_LIBRARY})
  add_library(ucwagen::mustache INTERFACE IMPORTED)
  target_include_directories(ucwagen::mustache INTERFACE ${UCWAGEN_MUSTACHE_INCLUDE_DIR})
endif()
