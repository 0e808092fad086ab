#!/usr/bin/env bash
# headers_alone.sh COMPILER TREE: every header of the tree compiles with nothing before it.
#
# The runtime's headers are compiled as they are. The made ones use the standard library only through those, so they
# get its headers precompiled, which is four times as fast; what they need of the runtime they have to include.
. "$(dirname "$0")/common.sh"
compiler=$1 tree=$2
find "$tree/include" -name '*.hpp' | sort >"$work/headers"
[[ $(wc -l <"$work/headers") -gt 50 ]] || fail "there are hardly any headers in $tree"
grep -rhoE '^#include <[a-z_]+>' "$tree/include" | sort -u >"$work/standard.hpp"
"$compiler" "${warnings[@]}" -x c++-header "$work/standard.hpp" -o "$work/standard.hpp.gch"

# A source that includes the header: a header compiled as the main file would warn of its '#pragma once'.
compile() {
  xargs -P "$(nproc)" -I HEADER bash -c \
    'echo "#include \"HEADER\"" | "$@" -x c++ -fsyntax-only - || { echo "not alone: HEADER" >&2; exit 255; }' \
    _ "$compiler" "${warnings[@]}" -I"$tree/include" "$@"
}
grep /runtime/ "$work/headers" | compile
grep -v /runtime/ "$work/headers" | compile -include "$work/standard.hpp"
