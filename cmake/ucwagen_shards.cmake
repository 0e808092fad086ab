# Run after each `ucwagen generate` of ucwagen_generate():
#   TREE   the output folder      WORK  the folder of the build's own files      COUNT  how many shards
#
# Brings the shards and the list of files to what the run gave. Nothing is touched that stays equal, but for the stamp.
function(write_if_changed path content)
  if(EXISTS ${path})
    file(READ ${path} present)
    if(present STREQUAL content)
      return()
    endif()
  endif()
  file(WRITE ${path} "${content}")
endfunction()

file(STRINGS ${TREE}/ucwagen.manifest files REGEX "^[^#]" ENCODING UTF-8)
list(JOIN files "\n" lines)
write_if_changed(${WORK}/files.txt "${lines}\n")

# Each source has a shard for itself as long as there are enough. More sources than that share by the hash of their
# names, so that another page leaves the others where they are.
set(sources ${files})
list(FILTER sources INCLUDE REGEX "\\.cpp$")
list(LENGTH sources source_count)
math(EXPR last "${COUNT} - 1")
foreach(number RANGE ${last})
  set(shard_${number} "// Of the sources of this library, what is compiled in this one of a fixed number of files.\n")
endforeach()
set(number 0)
foreach(source IN LISTS sources)
  if(source_count GREATER COUNT)
    string(SHA1 hash ${source})
    string(SUBSTRING ${hash} 0 4 head)
    math(EXPR number "0x${head} % ${COUNT}")
  endif()
  string(APPEND shard_${number} "#include \"${TREE}/${source}\"\n")
  math(EXPR number "${number} + 1")
endforeach()
foreach(number RANGE ${last})
  write_if_changed(${WORK}/shard_${number}.cpp "${shard_${number}}")
endforeach()

file(TOUCH ${WORK}/stamp)
