#!/usr/bin/env bash
# killed.sh UCWAGEN PAGES: a run that is killed leaves each file old or new, and the next run completes the tree.
. "$(dirname "$0")/common.sh"
ucwagen=$1 pages=$2
"$ucwagen" generate "$pages" --output "$work/old" --docs-in-headers off --resources phones --quiet
"$ucwagen" generate "$pages" --output "$work/new" --quiet
for round in $(seq 100); do
  rm -rf "$work/tree"
  cp -a "$work/old" "$work/tree"
  "$ucwagen" generate "$pages" --output "$work/tree" --prune --quiet &
  pid=$!
  sleep "0.$(printf '%03d' $((RANDOM % 150)))"
  kill -9 $pid 2>/dev/null || true
  wait $pid 2>/dev/null || true
  while read -r file; do
    name=${file#"$work/tree/"}
    case $name in *.ucwagen-tmp | ucwagen.manifest) continue ;; esac
    cmp -s "$file" "$work/old/$name" || cmp -s "$file" "$work/new/$name" || fail "round $round: $name is neither old nor new"
  done < <(find "$work/tree" -type f)
done
"$ucwagen" generate "$pages" --output "$work/tree" --prune --quiet
diff -r "$work/tree" "$work/new"
