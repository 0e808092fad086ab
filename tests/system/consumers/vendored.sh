# The generated tree in projects without ucwagen: it is built, installed and found, and versions cannot be mixed.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$(dirname "${BASH_SOURCE[0]}")/readme.sh"

echo "- generated/ copied, as README.md says"
readme_project 1
cp -r "$SOURCE/generated" project/generated
must_configure -G Ninja -S project -B build -D UCWA_INSTALL=ON
if grep -oE '^[A-Za-z_]+:' build/CMakeCache.txt | grep -iE 'ucwagen|cmark|mustache'; then fail "generated/ looks for more than it needs"; fi
build build
readme_runs build
build build
nothing_was_run

echo "- installed, and found"
cmake --install build --prefix "$WORK/first" >"$log" 2>&1 || fail "the installation"
mv first "the prefix"
mkdir user
sed 's/add_subdirectory(generated)/find_package(ucwa REQUIRED)/' project/CMakeLists.txt >user/CMakeLists.txt
cp project/app.cpp user/
# Programs that use the library do not need nlohmann-json.
must_configure -G Ninja -S user -B found -D CMAKE_PREFIX_PATH="$WORK/the prefix" -D CMAKE_DISABLE_FIND_PACKAGE_nlohmann_json=ON
build found
readme_runs found
[[ $(compiled | wc -l) == 1 ]] || fail "more than the app was compiled"

echo "- installed, and used by way of pkg-config, from wherever the installation was moved to"
if command -v pkg-config >/dev/null; then
  export PKG_CONFIG_PATH=$(dirname "$(find "$WORK/the prefix" -name ucwa.pc)")
  [[ -f $PKG_CONFIG_PATH/ucwa.pc ]] || fail "ucwa.pc is not installed"
  pkg-config --print-errors --exists ucwa || fail "pkg-config does not take ucwa.pc"
  eval "${CXX:-c++} -std=c++17 $(pkg-config --cflags ucwa) user/app.cpp -o by_pkg_config $(pkg-config --libs ucwa)" >"$log" 2>&1 ||
    fail "the app by way of pkg-config"
  [[ $(./by_pkg_config) == "Lee is in the call" ]] || fail "the app by way of pkg-config says something else"
fi

echo "- alone"
copy_pages pages
"$UCWAGEN" generate pages --output tree --quiet || fail "ucwagen generate"
must_configure -G Ninja -S tree -B alone
build alone
cmake --install alone --prefix "$WORK/second" >"$log" 2>&1 || fail "the installation"
[[ -f second/include/ucwa/ucwa.hpp && -n $(find second -name 'libucwa_bindings.*') && -n $(find second -name ucwaConfig.cmake) ]] ||
  fail "something is not installed"

echo "- headers of one version, sources of another"
sed -i -E 's/(#define UCWA_BINDINGS_VERSION) .*/\1 999999/' tree/include/ucwa/version.hpp
# Every source is tried: which one fails first depends on the order of the build.
if cmake --build alone -- -k 0 >"$log" 2>&1; then fail "mixed versions were compiled"; fi
says '#error "These sources and the headers of ucwa come from different versions of ucwagen: generate both anew."'
