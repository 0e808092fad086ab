# The support library of the bindings alone: runtime/ is a project that needs no generator.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
must_configure -G Ninja -S "$SOURCE/runtime" -B build -D CMAKE_CXX_FLAGS="-O0 -Werror"
build build
ctest --test-dir build --no-tests=error --output-on-failure >"$log" 2>&1 || fail "the test of runtime/"
