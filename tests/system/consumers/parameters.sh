# Every parameter of ucwagen_generate(): used, and used in ways that cannot be meant.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
copy_pages docs
mkdir templates empty
touch file.txt
"$UCWAGEN" extract docs -o all.json --quiet || fail "ucwagen extract"

# refused MESSAGE ARGUMENTS…: such a call ends with this message, before anything is built.
refused() {
  local message=$1
  shift
  echo "include($SOURCE/cmake/UcwagenGenerate.cmake)
    ucwagen_generate($*)" >call.cmake
  if cmake -D UCWAGEN_EXECUTABLE="${program-$UCWAGEN}" -P call.cmake >"$log" 2>&1; then fail "accepted: $*"; fi
  says "$message"
}
echo "- what cannot be meant"
refused "TARGET <name> is missing"
refused "unknown arguments: SPELT;WRONG" TARGET api SPELT WRONG
refused "no value given for DOCS" TARGET api DOCS
refused "no value given for RESOURCES" TARGET api RESOURCES
refused "no value given for WARNINGS_AS_ERRORS" TARGET api WARNINGS_AS_ERRORS
refused "DOCS and IR exclude each other" TARGET api DOCS docs IR all.json
refused "CORRECTIONS are for pages" TARGET api IR all.json CORRECTIONS file.txt
refused "RESOURCES takes names or ALL, not both" TARGET api RESOURCES phones ALL
refused "nowhere does not exist" TARGET api DOCS nowhere
refused "file.txt is not a folder" TARGET api DOCS file.txt
refused "is not a folder" TARGET api TEMPLATES file.txt
refused "docs is a folder, not a file" TARGET api CORRECTIONS docs
refused "docs is a folder, not a file" TARGET api IR docs
refused "file.txt is not a .json file" TARGET api IR file.txt
refused "DOCS_IN_HEADERS takes ON or OFF, not some" TARGET api DOCS_IN_HEADERS some
refused "api: ucwagen generate: --namespace 3" TARGET api NAMESPACE 3
refused "--export-macro: 'a-b' is not the name of a macro" TARGET api EXPORT_MACRO a-b
refused "there is no resource 'telegraph'" TARGET api DOCS docs RESOURCES phones telegraph
refused "did you mean 'broken-link'" TARGET api WARNINGS_AS_ERRORS broken-lnik
program=/nowhere/ucwagen refused "UCWAGEN_EXECUTABLE is /nowhere/ucwagen, which does not exist" TARGET api
program=$WORK/file.txt refused "file.txt does not run on this machine" TARGET api
program='' refused "Set UCWAGEN_EXECUTABLE to a ucwagen that runs on the build machine" TARGET api

cat >CMakeLists.txt <<TEXT
cmake_minimum_required(VERSION 3.25)
project(parameters LANGUAGES CXX)
include($SOURCE/cmake/UcwagenGenerate.cmake)
add_subdirectory(app)
ucwagen_generate(TARGET calls DOCS docs CORRECTIONS corrections.json RESOURCES phones note NAMESPACE contoso::calls
  TEMPLATES templates OUTPUT_DIRECTORY made/calls DOCS_IN_HEADERS OFF \${XML} WARNINGS_AS_ERRORS broken-link unknown-heading)
set(BUILD_SHARED_LIBS ON)
ucwagen_generate(TARGET shared IR all.json RESOURCES ALL EXPORT_MACRO FROM_SHARED)
target_compile_definitions(shared PUBLIC "FROM_SHARED=__attribute__((visibility(\"default\")))")
if(TWICE)
  ucwagen_generate(TARGET twice OUTPUT_DIRECTORY made/calls)
endif()
TEXT
echo '[{"path": "phone.type#type", "was": "String", "is": "Boolean", "why": "To be seen in the header."}]' >corrections.json
printf '{{! once: names.txt }}\n{{#resources}}{{type}} {{/resources}}' >templates/names.txt.mustache
mkdir app
echo 'add_executable(app main.cpp)
target_link_libraries(app PRIVATE calls shared)' >app/CMakeLists.txt
cat >app/main.cpp <<'TEXT'
#include <contoso/calls/resources/phones.hpp>
#include <ucwa/ucwa.hpp>

#include <optional>
#include <type_traits>

static_assert(std::is_same_v<decltype(contoso::calls::Phone::type), std::optional<bool>>, "CORRECTIONS");
static_assert(std::is_same_v<decltype(ucwa::Phone::type), std::optional<std::string>>, "of the other target alone");

bool reads_json() {
  const auto phone = contoso::calls::decode<contoso::calls::Phone>(
      R"({"type":true,"_links":{"changeNumber":{"href":"/ucwa/v1/phones/1/number"}}})");
  const auto note = ucwa::decode<ucwa::Note>(R"({"message":"Out"})");
  // changeNumber is not among RESOURCES: the link is there all the same.
  return phone && phone->type == true && phone->links.change_number->href == "/ucwa/v1/phones/1/number" && note;
}
bool reads_xml() {
#ifdef CONTOSO_CALLS_XML
  const auto phone = contoso::calls::decode_xml<contoso::calls::Phone>(
      R"(<resource rel="phone"><property name="number">tel:+14255550100</property></resource>)");
  return phone && phone->number == "tel:+14255550100";
#else
  return true;
#endif
}
int main() { return reads_json() && reads_xml() ? 0 : 1; }
TEXT
xml=XML
all=(-G Ninja -S . -B build -D UCWAGEN_EXECUTABLE="$UCWAGEN" -D XML="$xml")
if configure "${all[@]}" -D TWICE=ON; then fail "two targets in one OUTPUT_DIRECTORY"; fi
says 'made/calls is that of another target already'

echo "- all of them, in two libraries of one program"
must_configure "${all[@]}" -D TWICE=OFF
build build
build/app/app || fail "the app"
[[ $(cat build/made/calls/names.txt) == *Note*Phone*Phones* ]] || fail "TEMPLATES"
[[ ! -e build/made/calls/include/contoso/calls/resources/change_number.hpp ]] || fail "RESOURCES"
[[ -f build/shared/include/ucwa/resources/change_number.hpp ]] || fail "RESOURCES ALL"
grep -q 'XML "Read and write XML too" ON' build/made/calls/CMakeLists.txt || fail "XML"
if grep -rqF 'phone number of the user' build/made/calls/include; then fail "DOCS_IN_HEADERS"; fi
[[ -f build/libshared.so ]] || fail "BUILD_SHARED_LIBS"
build build
nothing_was_run

echo "- other arguments generate again, an IR that is edited too"
sed -i 's/RESOURCES phones note/RESOURCES phones/' CMakeLists.txt
build build
was_generated
[[ ! -e build/made/calls/include/contoso/calls/resources/note.hpp ]] || fail "note.hpp is still there"
touch all.json
build build
was_generated
nothing_was_compiled

echo "- a warning that is to be an error"
sed -i 's/changeNumber_ref.md/changeNumbers_ref.md/' docs/phone_ref.md
if cmake --build build >"$log" 2>&1; then fail "built in spite of WARNINGS_AS_ERRORS"; fi
grep -E 'phone_ref.md:[0-9]+:[0-9]+: error\[UG[0-9]+ broken-link\]' "$log" >/dev/null || fail "the broken link is not named"
