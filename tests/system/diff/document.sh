#!/usr/bin/env bash
# The worked example of docs/diff.md, command by command, and what the document says it prints.
set -euo pipefail
rm -rf "$WORK/document"
mkdir -p "$WORK/document"
cd "$WORK/document"
document=$SOURCE/docs/diff.md
# block LANGUAGE NUMBER: the Nth block of code in this language.
block() { awk -v start="\`\`\`$1" -v number="$2" '$0 == "```" {on = 0} on {print} $0 == start {on = ++count == number}' "$document"; }
mkdir old new
cp "$SOURCE"/spec/{phones,phone,changeNumber,changeVisibility,NoteType,note}_ref.md old/
cp old/* new/
ucwagen() { "$UCWAGEN" "$@"; }
block sh 1 >commands
[[ -s commands ]] || { echo "docs/diff.md has no commands"; exit 1; }
source ./commands >printed || true
block text 1 >expected
diff expected printed
