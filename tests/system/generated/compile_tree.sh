#!/usr/bin/env bash
# compile_tree.sh UCWAGEN COMPILER PAGES: the bindings of the pages compile without a warning, headers and sources.
. "$(dirname "$0")/common.sh"
ucwagen=$1 compiler=$2 pages=$3
[[ -d $pages ]] || { echo "skipped: $pages is not here"; exit 77; }
"$ucwagen" generate "$pages" --output "$work/tree" --quiet
echo '#include "ucwa/ucwa.hpp"' >"$work/tree/src/everything.cpp"
find "$work/tree/src" -name '*.cpp' | sort |
  xargs -P "$(nproc)" -I SOURCE "$compiler" "${warnings[@]}" -fsyntax-only -I"$work/tree/include" -I"$work/tree/src" SOURCE
