# build_time.sh GENERATOR: edits, adds and removes inputs of the bindings between the builds of a project.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cp -r "$SOURCE/tests/system/consumers/project" project
copy_pages project/docs
mkdir project/templates
echo '[]' >project/corrections.json
arguments="DOCS;docs;CORRECTIONS;corrections.json;TEMPLATES;templates"
configure_project() {
  must_configure -G "$1" -S project -B "the build" -D FROM=program -D UCWAGEN_SOURCE="$SOURCE" -D UCWAGEN_EXECUTABLE="$UCWAGEN" \
    -D API_ARGUMENTS="$2"
}
configure_project "$1" "$arguments"
docs=project/docs tree="the build/api" shards="the build/api.ucwagen"
outputs() { find "$shards" -name '*.cpp' -o -name stamp | sort; }

build "the build"
"the build/app/app" || fail "the app"
was_compiled phone.cpp
was_compiled note.cpp
outputs >outputs

build "the build"
nothing_was_run

echo "- a property is added to a page"
add_property $docs/phone_ref.md number extension
build "the build"
users_of_phone=(app/.*phone.cpp "$(shard_of "$tree" "$shards" Phone)" "$(shard_of "$tree" "$shards" Phones)")
only_were_compiled "${users_of_phone[@]}"
grep -q 'extension' "$tree/include/ucwa/resources/phone.hpp" || fail "phone.hpp has no extension"

echo "- the prose of a page is changed: its header, and what includes that"
sed -i 's/^A phone number of/Any phone number of/' $docs/phone_ref.md
build "the build"
only_were_compiled "${users_of_phone[@]}"

echo "- a page is written again without a change"
touch $docs/note_ref.md
build "the build"
was_generated
nothing_was_compiled

echo "- a correction is added"
echo '[{"path": "phone.type#type", "was": "String", "is": "Boolean", "why": "So that the header changes."}]' >project/corrections.json
build "the build"
only_were_compiled "${users_of_phone[@]}"

echo "- a mistake ends the build with its place and in few words, and leaves the tree as it was"
cp project/corrections.json good.json
sed -i 's/"was": "String"/"was": "Number"/' project/corrections.json
find "$tree" -printf '%p %T@\n' | sort >stamps
if cmake --build "the build" >"$log" 2>&1; then fail "built with a correction that does not fit"; fi
grep -E 'corrections.json:1.*error' "$log" >/dev/null || fail "the log does not say where the mistake is"
[[ $(wc -c <"$log") -lt 3000 ]] || fail "the message drowns in the log"
find "$tree" -printf '%p %T@\n' | sort | diff stamps - || fail "a run that failed touched the tree"
mv good.json project/corrections.json
build "the build"
nothing_was_compiled

echo "- a template is added, and edited"
mkdir project/templates/lists
echo '{{! once: list.txt }}' >project/templates/lists/list.txt.mustache
build "the build"
nothing_was_compiled
[[ -f $tree/list.txt ]] || fail "no list.txt"
echo '{{#resources}}{{type}} {{/resources}}' >>project/templates/lists/list.txt.mustache
build "the build"
nothing_was_compiled
grep -q Phone "$tree/list.txt" || fail "list.txt is not that of the edited template"
for input in $docs/*.md project/corrections.json project/templates project/templates/lists project/templates/lists/list.txt.mustache; do
  grep -qF "$(basename "$input")" "$shards/depfile" || fail "the depfile does not name $input"
done

echo "- a page is added, and used"
cp "$SOURCE/spec/location_ref.md" $docs/
build "the build"
was_not_compiled app/
[[ -f $tree/include/ucwa/resources/location.hpp ]] || fail "no location.hpp"
printf '#include <ucwa/resources/location.hpp>\n%s\n' "$(cat project/app/main.cpp)" >main.cpp
mv main.cpp project/app/main.cpp
build "the build"
was_compiled app/.*main.cpp
was_not_compiled app/.*note.cpp
add_property $docs/location_ref.md location floor
build "the build"
was_compiled app/.*main.cpp
was_not_compiled app/.*note.cpp

echo "- it is removed again"
sed -i 1d project/app/main.cpp
rm $docs/location_ref.md
build "the build"
[[ ! -e $tree/include/ucwa/resources/location.hpp ]] || fail "location.hpp is still there"
was_not_compiled app/.*note.cpp
build "the build"
nothing_was_compiled # CMake learns that the header is gone
build "the build"
nothing_was_run
outputs | diff outputs - || fail "pages that come and go changed what CMake compiles"

echo "- without prose in headers: its change compiles nothing"
configure_project "$1" "$arguments;DOCS_IN_HEADERS;OFF"
build "the build"
sed -i 's/^Any phone number of/Each phone number of/' $docs/phone_ref.md
build "the build"
was_generated
nothing_was_compiled
