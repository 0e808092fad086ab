#!/usr/bin/env bash
# determinism.sh UCWAGEN PAGES: another folder, another locale and another order of files give the same bytes.
. "$(dirname "$0")/common.sh"
ucwagen=$1 pages=$2
mkdir -p "$work/one/spec" "$work/two/deeper/spec"
(cd "$pages" && ls -1 | sort) | while read -r file; do cp "$pages/$file" "$work/one/spec/"; done
(cd "$pages" && ls -1 | sort -r) | while read -r file; do cp "$pages/$file" "$work/two/deeper/spec/"; done
locale=$(locale -a 2>/dev/null | grep -iE '^(de|fr|tr)_.*utf' | head -1 || true)
(cd "$work/one" && LC_ALL=C "$ucwagen" generate spec --output out --quiet --ir)
(cd "$work/two" && LC_ALL=${locale:-C.UTF-8} TZ=Asia/Tokyo "$ucwagen" generate "$work/two/deeper/spec" \
  --output "$work/two/other/place" --quiet --ir)
diff -r "$work/one/out" "$work/two/other/place"
! grep -rlF "$work" "$work/one/out" || fail "a file names the folder it was made in"
# An IR gives the same output as its pages.
"$ucwagen" generate "$work/one/out/ucwa.ir.json" --output "$work/three" --quiet --ir
diff -r "$work/one/out" "$work/three"
