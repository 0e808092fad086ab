#!/usr/bin/env bash
# A project that keeps its pages in a repository. Its CI compares the pages of a change with those of the main branch, and
# fails with a message that names the page, the fact and what the change breaks.
set -euo pipefail
command -v git >/dev/null || { echo "git is not here"; exit 77; }
rm -rf "$WORK/consumer"
mkdir -p "$WORK/consumer"
cd "$WORK/consumer"
fail() { echo "FAILED: $*"; exit 1; }

mkdir docs
for page in phones phone changeNumber changeVisibility NoteType note; do cp "$SOURCE/spec/${page}_ref.md" docs/; done
git init -q -b main .
git add -A
git -c user.name=CI -c user.email=ci@pool.example.com commit -qm "The pages"

# The step of the CI, word for word that of docs/diff.md.
step() {
  mkdir -p build && git archive main docs | tar -x -C build
  "$UCWAGEN" diff build/docs docs --fail-on source,wire --format github
}
step >log || { cat log; fail "an unchanged page breaks something"; }
[[ ! -s log ]] || fail "something is said of unchanged pages"

sed -i '/^| *number *|/d' docs/phone_ref.md
[[ -n $(git status --short) ]] || fail "the page was not edited"
status=0
step >log || status=$?
[[ $status == 1 ]] || fail "a breaking edit passes: $status"
grep -F '::error file=build/docs/phone_ref.md,line=' log | grep -F 'phone.number' | grep -F 'breaks source' >/dev/null ||
  { cat log; fail "the message does not say what broke and where"; }
