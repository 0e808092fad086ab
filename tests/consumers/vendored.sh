# The generated tree copied into a project that has no ucwagen: built, installed, found, and never mixed with another version.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
mkdir pages project
copy_pages pages
"$UCWAGEN" generate pages --output project/ucwa --quiet || fail "ucwagen generate"
cp -r "$SOURCE/tests/consumers/project/app" project/app
sed -i 's/PRIVATE api/PRIVATE ucwa::bindings/' project/app/CMakeLists.txt
cat >project/CMakeLists.txt <<'TEXT'
cmake_minimum_required(VERSION 3.16)
project(vendored LANGUAGES CXX)
if(INSTALLED)
  find_package(ucwa REQUIRED)
else()
  add_subdirectory(ucwa)
endif()
add_subdirectory(app)
TEXT
must_configure -G Ninja -S project -B build
build build
build/app/app || fail "the app"

echo "- alone, installed, and found"
must_configure -G Ninja -S project/ucwa -B alone
build alone
cmake --install alone --prefix "$WORK/prefix" >"$log" 2>&1 || fail "the installation"
must_configure -G Ninja -S project -B user -D INSTALLED=ON -D CMAKE_PREFIX_PATH="$WORK/prefix"
build user
user/app/app || fail "the app with the installed bindings"

echo "- headers of one version, sources of another"
version_header=$(grep -rlE '#define [A-Z_]*VERSION' project/ucwa/include | head -n 1)
[[ -n $version_header ]] || fail "no header states the version"
sed -i -E 's/(#define [A-Z_]*VERSION[A-Z_]*) .*/\1 999999/' "$version_header"
if cmake --build build >"$log" 2>&1; then fail "mixed versions were compiled"; fi
grep -qi '#error' "$log" || fail "no #error said why"
