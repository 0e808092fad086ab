# ucwagen as a part of another project: built there, used there, and otherwise not to be noticed.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cp -r "$SOURCE/tests/consumers/project" project
copy_pages project/docs
must_configure -G Ninja -S project -B build -D FROM=subdirectory -D UCWAGEN_SOURCE="$SOURCE"
grep -q '^UCWAGEN_TESTS:BOOL=OFF' build/CMakeCache.txt || fail "the tests of ucwagen are on"
grep -q '^UCWAGEN_INSTALL:BOOL=OFF' build/CMakeCache.txt || fail "the install rules of ucwagen are on"
if grep -oE '^[A-Za-z_]+:[A-Z]+=' build/CMakeCache.txt | grep -iE 'ucwa' | grep -vE '^(UCWAGEN_|ucwagen_([A-Z]+_DIR|IS_TOP_LEVEL):)'; then
  fail "a variable without the prefix UCWAGEN_"
fi
build build
build/app/app || fail "the app"
was_compiled '^ucwagen/'

# The list of files was not known before the program was built: CMake looks once more, and compiles nothing.
build build
nothing_was_compiled
add_property project/docs/phone_ref.md number extension
build build
was_compiled app/.*phone.cpp
was_not_compiled app/.*note.cpp
was_not_compiled '^ucwagen/'
