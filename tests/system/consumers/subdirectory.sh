# ucwagen as a part of another project: it is built and used there, and changes nothing else.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cp -r "$SOURCE/tests/system/consumers/project" project
copy_pages project/docs
# The project's settings for C++, warnings and tests must work with ucwagen, and the reverse.
own=(-D CMAKE_CXX_STANDARD=17 -D CMAKE_CXX_EXTENSIONS=OFF -D BUILD_SHARED_LIBS=ON -D BUILD_TESTING=ON -D CMAKE_CXX_FLAGS=-O0)
echo "- add_subdirectory"
must_configure -G Ninja -S project -B build -D FROM=subdirectory -D UCWAGEN_SOURCE="$SOURCE" "${own[@]}"
for option in TESTS BENCH FUZZ INSTALL SERVE; do
  grep -q "^UCWAGEN_$option:BOOL=OFF" build/CMakeCache.txt || fail "UCWAGEN_$option is on"
done
for setting in "${own[@]}"; do
  [[ $setting == -D ]] || grep -qE "^${setting%%=*}:[A-Z]+=${setting#*=}$" build/CMakeCache.txt || fail "$setting was changed"
done
if grep -oE '^[A-Za-z_]+:[A-Z]+=' build/CMakeCache.txt | grep -iE 'ucwa' | grep -vE '^(UCWAGEN_|ucwagen_([A-Z]+_DIR|IS_TOP_LEVEL):)'; then
  fail "a variable without the prefix UCWAGEN_"
fi
if cmake --build build --target help | grep -E '^(Nightly|Experimental|package|install|test_)'; then fail "targets of tests or packages"; fi
build build
build/app/app || fail "the app"
was_compiled '^ucwagen/'
status=0
build/ucwagen/ucwagen serve 2>said || status=$?
[[ $status == 2 ]] && grep -F UCWAGEN_SERVE=ON said >/dev/null || fail "without the server, serve does not say how to get it"

# The list of files was not known before the program was built: CMake configures again, and nothing is compiled.
build build
nothing_was_compiled
add_property project/docs/phone_ref.md number extension
build build
was_compiled app/.*phone.cpp
was_not_compiled app/.*note.cpp
was_not_compiled '^ucwagen/'

echo "- FetchContent"
fetched=(-G Ninja -S project -D FROM=fetched -D FETCHCONTENT_SOURCE_DIR_UCWAGEN="$SOURCE")
must_configure "${fetched[@]}" -B fetched "${own[@]}"
cmake --build fetched --target help | grep -E '^ucwagen(:| )' >/dev/null || fail "there is no target ucwagen"
# The program is the one that was built above: the libraries of ucwagen are not searched, and nothing is compiled again.
must_configure "${fetched[@]}" -B fetched -D UCWAGEN_EXECUTABLE="$WORK/build/ucwagen/ucwagen"
build fetched
fetched/app/app || fail "the app"
was_not_compiled ucwagen_stages
