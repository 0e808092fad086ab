#!/usr/bin/env bash
# macros.sh COMPILER TREE LIST: macros of Xlib, <windows.h> and Qt that are defined before our headers do not break them
# and are unchanged afterwards. LIST is the source with the names that the program avoids.
. "$(dirname "$0")/common.sh"
compiler=$1 tree=$2 list=$3
mapfile -t types < <(sed -n 's/^ *"\([A-Za-z]*\)",$/\1/p' "$list")
[[ ${#types[@]} -gt 50 ]] || fail "there are hardly any names in $list"
capitals=(ABSOLUTE CALLBACK CONST DELETE DIFFERENCE DOMAIN ERROR FALSE FAR IGNORE IN INFINITE NEAR NO_ERROR OPTIONAL
  OUT RELATIVE STRICT TRUE VOID)
words=(cdecl emit far foreach forever huge hyper interface max min near pascal signals slots small unix)

# Defines every name as something that does not compile, after the headers of the standard library, which it would break.
{
  grep -rhoE '^#include <[a-z_]+>' "$tree/include" | sort -u
  for name in "${types[@]}" "${capitals[@]}" "${words[@]}"; do
    printf '#undef %s\n#define %s 0x_%s\n' "$name" "$name" "$name"
  done
  echo '#include "ucwa/ucwa.hpp"'
  echo 'constexpr bool same(const char* a, const char* b) { return *a == *b && (*a == 0 || same(a + 1, b + 1)); }'
  echo '#define TEXT_OF(x) #x'
  echo '#define TEXT(x) TEXT_OF(x)'
  for name in "${types[@]}" "${capitals[@]}" "${words[@]}"; do
    printf 'static_assert(same(TEXT(%s), "0x_" "%s"), "the macro was changed");\n' "$name" "$name"
  done
} >"$work/worst.cpp"

# Defines some macros as their headers do, before everything else; types with their names are then used.
cat >"$work/real.cpp" <<'CPP'
#define None 0L
#define Status int
#define Bool int
#define True 1
#define False 0
#define Always 2
#define Success 0
#define Complex 0
#define DELETE (0x00010000L)
#define ERROR 0
#define interface struct
#define small char
#define near
#define far
#define IN
#define OUT
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define GetMessage GetMessageW
#define GetObject GetObjectW
#define SendMessage SendMessageW
#define CreateEvent CreateEventW
#define Yield()
#define slots
#define signals public
#include "ucwa/ucwa.hpp"
#if !defined(None) || !defined(Status) || !defined(interface) || !defined(near) || !defined(SendMessage) || !defined(Yield)
#error "a macro is gone"
#endif
interface Window { Bool mapped = True; Status state = Success; };
bool read() { return ucwa::decode<ucwa::Note>(R"({"message":"x"})")->type != ucwa::NoteType::personal; }
#undef SendMessage
auto send() { return ucwa::Link<ucwa::SendMessage>("/m").post().operation_id("1").body("Hi").build(); }
CPP
for source in worst real; do
  "$compiler" "${warnings[@]}" -fsyntax-only -I"$tree/include" "$work/$source.cpp"
done
