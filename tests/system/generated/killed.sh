#!/usr/bin/env bash
# killed.sh UCWAGEN PAGES: `ucwagen generate` is killed at 100 random moments while it replaces one tree by another. Each
# file must then be the old one or the new one; the next run completes the tree, and a further run writes nothing.
. "$(dirname "$0")/common.sh"
ucwagen=$1 pages=$2
cd "$work"
# With few pages and another namespace most of a run is writing, and nearly all files change.
mkdir pages
for page in phones phone changeNumber note NoteType; do cp "$pages/${page}_ref.md" pages/; done
generate() { # generate old|new TREE
  local space=ucwa
  [[ $1 == old ]] || space=contoso
  exec "$ucwagen" generate pages --output "$2" --namespace $space --prune --quiet
}
microseconds() { local now=$EPOCHREALTIME; echo $((10#${now/[.,]/})); }
# Paths of files that differ, or that only the first tree has.
differ() { { diff -rq "$1" "$2" || true; } | sed -nE "s/^Files ([^ ]+) and .* differ$/\1/p; s/^Only in ($1[^:]*): /\1\//p" | sort; }

(generate old old)
(generate new new)
cp -a old tree
from=old to=new interrupted=0 between=0
start=$(microseconds)
(generate old tree)
length=$(($(microseconds) - start))
for round in $(seq 100); do
  generate $to tree &
  pid=$!
  moment=$(((RANDOM * 32768 + RANDOM) % length))
  sleep "$((moment / 1000000)).$(printf '%06d' $((moment % 1000000)))"
  kill -KILL $pid 2>/dev/null || true
  status=0
  wait $pid 2>/dev/null || status=$?
  [[ $status != 137 ]] || interrupted=$((interrupted + 1))

  # The manifest lists old and new files while both exist; a file that was being written has a temporary name.
  differ tree $from >from_old
  differ tree $to >from_new
  wrong=$(comm -12 from_old from_new | grep -vE '(\.ucwagen-tmp|/ucwagen\.manifest)$' || true)
  [[ -z $wrong ]] || fail "round $round: neither old nor new: $wrong"
  [[ ! -s from_old || ! -s from_new ]] || between=$((between + 1))

  start=$(microseconds)
  (generate $to tree)
  length=$(($(microseconds) - start))  # of a run with the present load of the machine
  diff -r tree $to || fail "round $round: the next run left another tree"
  swap=$from from=$to to=$swap
done
echo "$interrupted of 100 runs were killed before their end, $between of them between the first file and the last"
[[ $interrupted -gt 25 ]] || fail "too few runs were killed in time"

find tree -printf '%p %T@\n' | sort >before
(generate $from tree)
find tree -printf '%p %T@\n' | sort | diff before - || fail "an unchanged run touched the tree"
