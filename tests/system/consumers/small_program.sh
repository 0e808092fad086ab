# A program that uses one resource and links the target without any options is small.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
most_bytes=$((150 * 1024))
mkdir project
cat >project/CMakeLists.txt <<TEXT
cmake_minimum_required(VERSION 3.16)
project(small LANGUAGES CXX)
add_subdirectory($SOURCE/generated bindings)
add_executable(app app.cpp)
target_link_libraries(app PRIVATE ucwa::bindings)
TEXT
cat >project/app.cpp <<'TEXT'
#include <ucwa/resources/phone.hpp>

#include <cstdio>

int main(int argc, char** argv) {
  const auto phone = ucwa::decode<ucwa::Phone>(argc > 1 ? argv[1] : R"({"number":"tel:+14255550100"})");
  if (!phone) return 1;
  std::puts(ucwa::encode(*phone).c_str());
  return 0;
}
TEXT
must_configure -G Ninja -S project -B build -D CMAKE_BUILD_TYPE=Release
build build
[[ $(build/app) == '{"number":"tel:+14255550100"}' ]] || fail "the app says $(build/app)"
strip build/app
bytes=$(stat -c %s build/app)
echo "$bytes bytes"
((bytes <= most_bytes)) || fail "the stripped program has $bytes bytes, more than $most_bytes"
