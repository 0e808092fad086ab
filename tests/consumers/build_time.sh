# build_time.sh GENERATOR: pages are edited, added and removed between the builds of a project.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
cp -r "$SOURCE/tests/consumers/project" project
copy_pages project/docs
must_configure -G "$1" -S project -B "the build" -D FROM=program -D UCWAGEN_SOURCE="$SOURCE" -D UCWAGEN_EXECUTABLE="$UCWAGEN"
docs=project/docs tree="the build/api" shards="the build/api.ucwagen"

build "the build"
"the build/app/app" || fail "the app"
was_compiled phone.cpp
was_compiled note.cpp

build "the build"
nothing_was_compiled

echo "- a property is added to a page"
add_property $docs/phone_ref.md number extension
build "the build"
was_compiled app/.*phone.cpp
was_compiled "$(shard_of "$tree" "$shards" Phone)"
was_not_compiled app/.*note.cpp
was_not_compiled app/.*main.cpp
grep -q 'extension' "$tree/include/ucwa/resources/phone.hpp" || fail "phone.hpp has no extension"

echo "- a page is written again without a change"
touch $docs/note_ref.md
build "the build"
nothing_was_compiled

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
nothing_was_compiled
