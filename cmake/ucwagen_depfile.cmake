# Run after each `ucwagen generate` of ucwagen_generate():
#   WORK  the folder of the build's own files      TARGET_FOLDER  CMake's folder for the target that generates

# The build waits for the file `generated`, whatever the program called its output.
file(READ ${WORK}/depfile depfile)
string(REGEX REPLACE "^([^\\\n]|\\\\[^\n])*:( |\n)" "" inputs "${depfile}")
string(REGEX REPLACE "([ #])" "\\\\\\1" target "${WORK}/generated")
file(WRITE ${WORK}/depfile "${target}: ${inputs}")

# CMake adds what a depfile names to what it remembers for Makefiles, and would look for a page that is gone for ever.
file(REMOVE ${TARGET_FOLDER}/compiler_depend.internal)

file(TOUCH ${WORK}/generated)
