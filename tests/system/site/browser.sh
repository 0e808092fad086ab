#!/usr/bin/env bash
# browser.sh: the site of the embedded reference, with changes since another edition, in headless Chromium. Skipped (77) with a
# reason where Chromium or what npm gives is not here.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
skip() { echo "skipped: $*"; exit 77; }

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || skip "Chromium is not here"
command -v npm >/dev/null || skip "npm is not here"
mkdir -p "$WORK/tools"
cp "$here/package.json" "$WORK/tools/"
if ! cmp -s "$WORK/tools/package.json" "$WORK/tools/installed"; then
  (cd "$WORK/tools" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error) || skip "npm cannot install the tools"
  cp "$WORK/tools/package.json" "$WORK/tools/installed"
fi

# Something has to have changed: a page of the older edition lacks a property, another has a link more.
mkdir -p "$WORK/older"
cp "$SOURCE"/spec/*.md "$SOURCE"/spec/corrections.json "$WORK/older/"
sed -i '/^|state|/d' "$WORK/older/phoneAudio_ref.md"
rm "$WORK/older/NoteType_ref.md"
"$UCWAGEN" site "$SOURCE/spec" --since "$WORK/older" --output "$WORK/site" --quiet

cp "$here"/*.mjs "$WORK/tools/"
cd "$WORK/tools"
BROWSER=$browser timeout 270 node browse.mjs "$WORK/site" "$@"
