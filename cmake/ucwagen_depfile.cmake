# Run after each `ucwagen generate` of ucwagen_generate():
#   WORK  the folder of the build's own files      TARGET_FOLDER  CMake's folder for the target that generates

# The target of the depfile must be the file `generated`, regardless of the name that the program wrote.
file(READ ${WORK}/depfile depfile)
string(REGEX REPLACE "^([^\\\n]|\\\\[^\n])*:( |\n)" "" inputs "${depfile}")
string(REGEX REPLACE "([ #])" "\\\\\\1" target "${WORK}/generated")
file(WRITE ${WORK}/depfile "${target}: ${inputs}")

# For Makefiles CMake adds the content of a depfile to its old list, and would require a removed page forever.
file(REMOVE ${TARGET_FOLDER}/compiler_depend.internal)

file(TOUCH ${WORK}/generated)
