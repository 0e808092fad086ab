# An installed ucwagen, moved to another place afterwards, found by find_package.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$(dirname "${BASH_SOURCE[0]}")/readme.sh"
cmake --install "$BUILD" --prefix "$WORK/first" >"$log" 2>&1 || fail "the installation"
mv first "the prefix"
for file in bin/ucwagen share/man/man1/ucwagen.1 share/bash-completion/completions/ucwagen \
  share/zsh/vendor-completions/_ucwagen share/ucwagen/spec/phone_ref.md share/ucwagen/templates/resource.hpp.mustache share/ucwagen/site/phone.html; do
  [[ -f the\ prefix/$file ]] || fail "$file is not installed"
done
"the prefix/bin/ucwagen" --version || fail "the installed program"

echo "- as README.md says"
readme_project 2
mkdir project/docs
for page in phoneAudio addPhoneAudio CallState; do cp "$SOURCE/spec/${page}_ref.md" project/docs/; done
must_configure -G Ninja -S project -B build -D CMAKE_PREFIX_PATH="$WORK/the prefix"
build build
readme_runs build
build build
nothing_was_run
add_property project/docs/phoneAudio_ref.md state codec
build build
only_were_compiled app.cpp "$(shard_of build/skype build/skype.ucwagen PhoneAudio)"

echo "- another program may make something else"
touch "the prefix/bin/ucwagen"
build build
was_generated
nothing_was_compiled

echo "- without DOCS, from the embedded reference"
sed -i 's/DOCS docs/RESOURCES phoneAudio addPhoneAudio/' project/CMakeLists.txt
build build
was_generated
readme_runs build
