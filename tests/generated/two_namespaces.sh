#!/usr/bin/env bash
# two_namespaces.sh UCWAGEN COMPILER PAGES: two trees in one program, with macros of X11 and Windows before them.
. "$(dirname "$0")/common.sh"
ucwagen=$1 compiler=$2 pages=$3
"$ucwagen" generate "$pages" --output "$work/a" --resources phones,sendMessage --quiet
"$ucwagen" generate "$pages" --output "$work/b" --resources phones,sendMessage --namespace contoso::chat --quiet
cat >"$work/main.cpp" <<'CPP'
#define None 0L
#define Status int
#define Bool int
#define Success 0
#define DELETE (0x00010000L)
#define ERROR 0
#define IN
#define OUT
#define SendMessage SendMessageW
#define GetObject GetObjectW
#define interface struct
#define small char
#define near
#define far
#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
#include "contoso/chat/ucwa.hpp"
#include "ucwa/ucwa.hpp"
int main() {
  auto ours = ucwa::decode<ucwa::Phones>(R"({"rel":"phones","_embedded":{"phone":[{"number":"1"}]}})");
  auto theirs = contoso::chat::decode<contoso::chat::Phones>(ucwa::encode(*ours));
  return theirs->embedded.phone.front().number == "1" ? 0 : 1;
}
#undef SendMessage
const char* type() { return ucwa::SendMessage::rel.data(); }
CPP
"$compiler" -std=c++17 -Wall -Wextra -fsyntax-only -I"$work/a/include" -I"$work/b/include" "$work/main.cpp"
mkdir "$work/objects"
cd "$work/objects"
for tree in a b; do
  (mkdir $tree && cd $tree && find "$work/$tree/src" -name '*.cpp' | sort |
    xargs -P "$(nproc)" -I SOURCE "$compiler" -std=c++17 -O0 -c -I"$work/$tree/include" SOURCE)
done
"$compiler" -std=c++17 -O0 -I"$work/a/include" -I"$work/b/include" "$work/main.cpp" a/*.o b/*.o -o program
./program
