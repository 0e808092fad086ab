# A build for another machine: the compiler is a stub (the one of this machine), the situation is the real one.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cp -r "$SOURCE/tests/consumers/project" project
copy_pages project/docs
cat >toolchain.cmake <<'TEXT'
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
TEXT
cross=(-G Ninja -S project -D CMAKE_TOOLCHAIN_FILE="$WORK/toolchain.cmake" -D UCWAGEN_SOURCE="$SOURCE")

if configure "${cross[@]}" -B without -D FROM=subdirectory; then fail "configured without a program that runs here"; fi
tr -s ' \n' ' ' <"$log" | grep -q 'Set UCWAGEN_EXECUTABLE to a ucwagen that runs on the build machine' || fail "the error does not say what to set"
if configure "${cross[@]}" -B wrong -D FROM=program -D UCWAGEN_EXECUTABLE=/nowhere/ucwagen; then fail "configured with a program that is not there"; fi
grep -q '/nowhere/ucwagen' "$log" || fail "the error does not name the program"

must_configure "${cross[@]}" -B build -D FROM=subdirectory -D UCWAGEN_EXECUTABLE="$UCWAGEN"
sleep 1.1
cmake --build build --parallel 2 --target api >"$log" 2>&1 || fail "the build for the other machine"
was_compiled shard_
was_not_compiled 'ucwagen_stages'
