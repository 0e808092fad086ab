#!/usr/bin/env bash
# subset.sh UCWAGEN COMPILER PAGES: checks what docs/subsets.md says about a part of the reference.
. "$(dirname "$0")/common.sh"
ucwagen=$1 compiler=$2 pages=$3
cd "$work"
"$ucwagen" generate "$pages" --output part --resources phones,messaging --ir --quiet
names() { find "part/include/ucwa/$1" -name '*.hpp' -printf '%f\n' | sort | paste -sd ' '; }
[[ $(names resources) == 'messaging.hpp phone.hpp phones.hpp' ]] || fail "resources: $(names resources)"
[[ $(names enumerations) == 'call_state.hpp error_code.hpp error_subcode.hpp message_format.hpp' ]] || fail "enumerations: $(names enumerations)"

"$ucwagen" generate part/ucwa.ir.json --output again --ir --quiet
diff -r part again || fail "the IR of a part gives another part"

cat >user.cpp <<'TEXT'
#include <ucwa/ucwa.hpp>
static_assert(ucwa::Scope::contacts_read_write != ucwa::Scope::user_read_write, "all scopes are there");
std::string follow(const ucwa::Messaging& messaging, const ucwa::Phone& phone) {
  if (!messaging.links.conversation || !phone.links.change_number) return {};
  const auto& link = messaging.links.conversation;
  return link->href + link->title.value_or("") + link->as<ucwa::Phone>().get().build()->request.target;
}
TEXT
"$compiler" "${warnings[@]}" -fsyntax-only -Ipart/include user.cpp
"$compiler" "${warnings[@]}" -fsyntax-only -I"$pages/../generated/include" user.cpp || fail "not against the whole"
echo 'auto request(const ucwa::Messaging& messaging) { return messaging.links.conversation->get(); }' >>user.cpp
if "$compiler" "${warnings[@]}" -fsyntax-only -Ipart/include user.cpp 2>errors; then fail "a request to what was left out compiles"; fi
grep -q "include the header of the resource" errors || fail "the message does not say what is missing: $(cat errors)"
# The runtime's sources are those of every tree.
find part/src -name 'codec_*.cpp' | sort | xargs -P "$(nproc)" -I SOURCE "$compiler" "${warnings[@]}" -fsyntax-only -Ipart/include SOURCE
