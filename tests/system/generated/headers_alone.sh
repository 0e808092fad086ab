#!/usr/bin/env bash
# headers_alone.sh COMPILER TREE: every header of the tree compiles with nothing before it.
#
# The runtime's headers are compiled alone. Generated headers use the standard library only through the runtime, so they
# get a precompiled header with its headers, which is four times as fast; they must include what they need of the runtime.
. "$(dirname "$0")/common.sh"
compiler=$1 tree=$2
find "$tree/include" -name '*.hpp' | sort >"$work/headers"
[[ $(wc -l <"$work/headers") -gt 50 ]] || fail "there are hardly any headers in $tree"
grep -rhoE '^#include <[a-z_]+>' "$tree/include" | sort -u >"$work/standard.hpp"
"$compiler" "${warnings[@]}" -x c++-header "$work/standard.hpp" -o "$work/standard.hpp.gch"

# A source that includes the header, since compiling a header directly causes a warning about '#pragma once'.
compile() {
  xargs -P "$(nproc)" -I HEADER bash -c \
    'echo "#include \"HEADER\"" | "$@" -x c++ -fsyntax-only - || { echo "not alone: HEADER" >&2; exit 255; }' \
    _ "$compiler" "${warnings[@]}" -I"$tree/include" "$@"
}
grep /runtime/ "$work/headers" | compile
grep -v /runtime/ "$work/headers" | compile -include "$work/standard.hpp"
