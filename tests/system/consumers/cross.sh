# Cross compiling: the compiler is that of this machine, but CMake is told that it is for another one.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cp -r "$SOURCE/tests/system/consumers/project" project
copy_pages project/docs
cat >toolchain.cmake <<'TEXT'
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
TEXT
cross=(-G Ninja -S project -D CMAKE_TOOLCHAIN_FILE="$WORK/toolchain.cmake" -D UCWAGEN_SOURCE="$SOURCE")
# Building one object is enough to show that the headers are generated first.
builds() {
  cmake --build "$1" --target CMakeFiles/api.dir/api.ucwagen/shard_0.cpp.o >"$log" 2>&1 || fail "the build for the other machine"
  was_generated
  was_compiled shard_0
  was_not_compiled ucwagen_stages
}

echo "- without a program"
for from in subdirectory program; do
  if configure "${cross[@]}" -B without-$from -D FROM=$from; then fail "configured without a program that runs here"; fi
  says 'Set UCWAGEN_EXECUTABLE to a ucwagen that runs on the build machine'
done
if configure "${cross[@]}" -B wrong -D FROM=program -D UCWAGEN_EXECUTABLE=/nowhere/ucwagen; then fail "configured with a program that is not there"; fi
says 'UCWAGEN_EXECUTABLE is /nowhere/ucwagen, which does not exist'

echo "- UCWAGEN_EXECUTABLE: nothing of what ucwagen is built from is looked for"
must_configure "${cross[@]}" -B named -D FROM=subdirectory -D UCWAGEN_EXECUTABLE="$UCWAGEN" -D CMAKE_DISABLE_FIND_PACKAGE_Boost=ON
builds named

echo "- a package that is installed on this machine"
if [[ -f $BUILD/package/ucwagenConfig.cmake ]]; then
  cmake --install "$BUILD" --prefix "$WORK/prefix" >"$log" 2>&1 || fail "the installation"
  must_configure "${cross[@]}" -B package -D FROM=package -D CMAKE_PREFIX_PATH="$WORK/prefix"
  builds package
fi
