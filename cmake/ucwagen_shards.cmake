# Run after each `ucwagen generate` of ucwagen_generate():
#   TREE   the output folder      WORK  the folder of the build's own files
#   COUNT  how many shards        STAMP what the depfile is to name as its target
#
# Brings the shards, the list of files and the depfile's head to what the run gave. Nothing is touched that stays equal.
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

# A source's shard follows from its name alone: another page leaves it where it was.
math(EXPR last "${COUNT} - 1")
foreach(number RANGE ${last})
  set(shard_${number} "// Sources of this library, spread over a fixed number of files.\n")
endforeach()
foreach(file IN LISTS files)
  if(file MATCHES "\\.cpp$")
    string(SHA1 hash ${file})
    string(SUBSTRING ${hash} 0 4 head)
    math(EXPR number "0x${head} % ${COUNT}")
    string(APPEND shard_${number} "#include \"${TREE}/${file}\"\n")
  endif()
endforeach()
foreach(number RANGE ${last})
  write_if_changed(${WORK}/shard_${number}.cpp "${shard_${number}}")
endforeach()

# The build waits for the stamp, whatever the program called its output.
file(READ ${WORK}/depfile depfile)
string(REGEX REPLACE "^([^\\\n]|\\\\[^\n])*:( |\n)" "" inputs "${depfile}")
string(REGEX REPLACE "([ #])" "\\\\\\1" target "${STAMP}")
file(WRITE ${WORK}/depfile "${target}: ${inputs}")
