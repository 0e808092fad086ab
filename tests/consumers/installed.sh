# An installed ucwagen, moved to another place afterwards, found by find_package.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cmake --install "$BUILD" --prefix "$WORK/first" >"$log" 2>&1 || fail "the installation"
mv first "the prefix"
for file in bin/ucwagen share/man/man1/ucwagen.1 share/bash-completion/completions/ucwagen \
  share/zsh/vendor-completions/_ucwagen share/ucwagen/spec/phone_ref.md; do
  [[ -f the\ prefix/$file ]] || fail "$file is not installed"
done
"the prefix/bin/ucwagen" --version || fail "the installed program"

cp -r "$SOURCE/tests/consumers/project" project
copy_pages project/docs
must_configure -G Ninja -S project -B build -D FROM=package -D CMAKE_PREFIX_PATH="$WORK/the prefix"
build build
build/app/app || fail "the app"
build build
nothing_was_compiled
grep -q 'Re-running CMake' "$log" && fail "CMake had to look again"
touch "the prefix/bin/ucwagen"
build build
grep -q 'Generating the bindings' "$log" || fail "a new program did not generate again"
nothing_was_compiled
