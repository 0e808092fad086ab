#!/usr/bin/env bash
# two_namespaces.sh UCWAGEN COMPILER PAGES: two trees of one reference in one program: as static libraries, and as shared
# ones, each of which exports only what is marked for export.
. "$(dirname "$0")/common.sh"
ucwagen=$1 compiler=$2 pages=$3
"$ucwagen" generate "$pages" --output "$work/a" --resources phones,sendMessage,events --quiet
"$ucwagen" generate "$pages" --output "$work/b" --resources phones,sendMessage,events --quiet \
  --namespace contoso::chat --export-macro CHAT_API
cat >"$work/main.cpp" <<'CPP'
#include "contoso/chat/ucwa.hpp"
#include "ucwa/ucwa.hpp"
int main() {
  const auto ours = ucwa::decode<ucwa::Phones>(R"({"rel":"phones","_embedded":{"phone":[{"number":"1"}]}})").value();
  const auto theirs = contoso::chat::decode<contoso::chat::Phones>(ucwa::encode(ours)).value();
  if (theirs.embedded.phone.front().number != "1") return 1;
  const auto call = ucwa::Link<ucwa::SendMessage>("/m").post().operation_id().body("Hi").build();
  const auto same = contoso::chat::Link<contoso::chat::SendMessage>("/m").post().operation_id("1").body("Hi").build();
  if (call->request.body != same->request.body) return 2;
  if (same->decode({409, {{"Content-Type", "application/json"}}, R"({"code":"Conflict"})"}).error().code !=
      contoso::chat::ErrorCode::conflict) return 3;
  // Built without XML: it is refused, and an answer in it is a failure that keeps its body.
  if (ucwa::Link<ucwa::Phones>("/p").get().as_xml().build()) return 5;
  const auto xml = ucwa::Link<ucwa::Phones>("/p").get().build()->decode(
      {200, {{"Content-Type", "application/xml"}}, "<resource/>"});
  if (xml || !xml.error().decode_error || xml.error().body != "<resource/>") return 6;
  const auto events = contoso::chat::decode<contoso::chat::EventBatch>(R"({"_links":{"next":{"href":"/e"}}})");
  return events->next->get().timeout(180).build()->request.target == "/e?timeout=180" ? 0 : 4;
}
CPP
includes=(-I"$work/a/include" -I"$work/b/include")
flags=(-std=c++17 -O0 -fPIC -fvisibility=hidden -fvisibility-inlines-hidden)
visible='__attribute__((visibility("default")))'

# The same objects serve both: what is hidden is hidden from other libraries only.
compile() {
  mkdir -p "$work/objects/$1"
  cd "$work/objects/$1"
  find "$work/$1/src" -name '*.cpp' | sort |
    xargs -P "$(nproc)" -I SOURCE "$compiler" "${flags[@]}" "${@:2}" -c -I"$work/$1/include" SOURCE
}
compile a -DUCWA_SHARED -DUCWA_BUILDING
compile b "-DCHAT_API=$visible"

cd "$work"
"$compiler" -std=c++17 -O0 -Wall -Wextra -Werror -DCHAT_API= "${includes[@]}" main.cpp objects/[ab]/*.o -o in_one
./in_one
for tree in a b; do
  "$compiler" -shared -Wl,--no-undefined objects/$tree/*.o -o lib$tree.so
  nm -DC --defined-only lib$tree.so >shown
  grep -qE '(ucwa|contoso::chat)::Extra::find' shown || fail "lib$tree.so does not show what it should"
  ! grep -E 'nlohmann|detail::(Tree|Reader|parse_json)|pugi' shown || fail "lib$tree.so shows what is its own"
done
"$compiler" -std=c++17 -O0 -DUCWA_SHARED "-DCHAT_API=$visible" "${includes[@]}" main.cpp -L. -la -lb \
  -Wl,-rpath,"$work" -o with_shared
./with_shared
