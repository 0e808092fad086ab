# `ucwagen generate` is killed at 100 random moments while it turns one tree into another. Whatever is left is the old
# file or the new one, file by file; the next run completes it; one more run touches nothing.
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
kills=${KILLS:-100}
RANDOM=20250101

copy_pages pages
cp -r pages other
add_property other/phone_ref.md number extension
cp "$SOURCE/spec/location_ref.md" other/
rm other/note_ref.md
run() { "$UCWAGEN" generate "$1" --output "$2" --namespace "$3" --prune --quiet; }
run pages old ucwa || fail "ucwagen generate"
run other new elsewhere || fail "ucwagen generate"
cp -r old tree

start=$(date +%s%N)
run pages scratch ucwa
microseconds=$((($(date +%s%N) - start) / 1000))

from=old to=new interrupted=0
for ((i = 0; i < kills; i++)); do
  if [[ $to == new ]]; then input=other space=elsewhere; else input=pages space=ucwa; fi
  "$UCWAGEN" generate $input --output tree --namespace $space --prune --quiet &
  child=$!
  # bash and sleep take their own millisecond: a part of the kills comes at once.
  delay=$((RANDOM * 32768 + RANDOM))
  sleep "$(printf '0.%06d' $((delay % microseconds % 1000000)))"
  kill -KILL $child 2>/dev/null || true
  status=0
  wait $child 2>/dev/null || status=$?
  if [[ $status == 137 ]]; then interrupted=$((interrupted + 1)); fi

  while IFS= read -r -d '' file; do
    name=${file#tree/}
    [[ $name == ucwagen.manifest || $name == *.ucwagen-tmp ]] && continue
    cmp -s "$file" "$from/$name" || cmp -s "$file" "$to/$name" || fail "after kill $i: $name is neither old nor new"
  done < <(find tree -type f -print0)
  run $input tree $space || fail "the run after kill $i"
  diff -r tree $to || fail "the run after kill $i left another tree"
  swap=$from from=$to to=$swap
done
echo "$interrupted of $kills runs were killed before their end"
[[ $interrupted -gt $((kills / 4)) ]] || fail "too few runs were killed in time"

find tree -printf '%p %T@\n' | sort >before
if [[ $from == new ]]; then run other tree elsewhere; else run pages tree ucwa; fi
find tree -printf '%p %T@\n' | sort | diff before - || fail "an unchanged run touched the tree"
