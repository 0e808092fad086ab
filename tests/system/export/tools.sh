#!/usr/bin/env bash
# tools.sh CASE: an export of the whole reference, and of the published editions where they are at hand, held against a tool.
# Skipped (77) with a reason where the tool is not here and cannot be had.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
tools=$WORK/tools
case=$1
out=$WORK/$case
mkdir -p "$tools" "$out"
skip() { echo "skipped: $*"; exit 77; }
fail() { echo "FAILED: $*"; exit 1; }

references=("$SOURCE/spec")
for edition in edition-2016 edition-2025; do
  if [[ -d $SOURCE/../shared/reference/$edition ]]; then references+=("$SOURCE/../shared/reference/$edition"); fi
done

install() {
  command -v npm >/dev/null || skip "npm is not here"
  cp "$here/package.json" "$tools/"
  cmp -s "$tools/package.json" "$tools/installed" && return
  (cd "$tools" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error) || skip "npm cannot install the tools"
  cp "$tools/package.json" "$tools/installed"
}
need_tools() { [[ -e $tools/installed ]] || skip "the tools are not installed"; }
tool() { "$tools/node_modules/.bin/$1" "${@:2}"; }
# In the folder of the tools, so that scripts find the packages.
script() { cp "$here/$1" "$tools/" && (cd "$tools" && node "$1" "${@:2}"); }

each_openapi() {
  local reference
  for reference in "${references[@]}"; do
    "$UCWAGEN" export openapi "$reference" -o "$out/$(basename "$reference").json"
    "$@" "$out/$(basename "$reference").json"
  done
}

lint() {
  tool redocly lint --config "$here/redocly.yaml" "$1" || fail "redocly finds errors in $1"
  tool spectral lint --ruleset "$here/spectral.yaml" --fail-severity error --quiet "$1" || fail "spectral finds errors in $1"
}
openapi_linters() { need_tools; each_openapi lint; }
openapi_parsers() { need_tools; each_openapi script parse_openapi.mjs; }

# The client of docs/export.md, word for word, and every type of the document.
check_types() {
  tool openapi-typescript "$1" -o "$out/ucwa.ts" >/dev/null
  awk '$0 == "```" {on = 0} on {print} $0 == "```ts" {on = 1}' "$SOURCE/docs/export.md" >"$out/client.ts"
  [[ $(wc -l <"$out/client.ts") == 10 ]] || fail "the client of docs/export.md has not ten lines"
  tool tsc --strict --noEmit --skipLibCheck --target es2022 --module es2022 --moduleResolution bundler --lib es2022,dom "$out/client.ts"
}
typescript() { need_tools; each_openapi check_types; }

prism() {
  need_tools
  "$UCWAGEN" export openapi --hrefs by-rel -o "$out/spec.json"
  script mock_operations.mjs "$out/spec.json"
}

schema_validator() {
  need_tools
  local reference name
  for reference in "${references[@]}"; do
    name=$(basename "$reference")
    "$UCWAGEN" export json-schema "$reference" -o "$out/$name.schema.json"
    "$UCWAGEN" export openapi "$reference" -o "$out/$name.json"
    script validate_samples.mjs "$out/$name.schema.json" "$out/$name.json"
  done
}

quicktype() {
  need_tools
  local schema=$out/spec.schema.json
  "$UCWAGEN" export json-schema -o "$schema"
  tool quicktype -s schema "$schema#/\$defs/" -l python -o "$out/ucwa.py"
  tool quicktype -s schema "$schema#/\$defs/" -l typescript -o "$out/quick.ts"
  tool quicktype -s schema "$schema#/\$defs/" -l c++ -o "$out/ucwa.hpp"
  python3 -m py_compile "$out/ucwa.py"
  tool tsc --strict --noEmit --target es2022 "$out/quick.ts"
  echo '#include "ucwa.hpp"' >"$out/quick.cpp"
  "${CXX:-c++}" -std=c++17 -fsyntax-only "$out/quick.cpp"
}

mermaid() {
  need_tools
  "$UCWAGEN" export mermaid -o "$out/whole.mmd"
  "$UCWAGEN" export mermaid --tree -o "$out/tree.mmd"
  "$UCWAGEN" export mermaid --around phones -o "$out/phones.mmd"
  script parse_mermaid.mjs "$out"/*.mmd
}

graphviz() {
  command -v dot >/dev/null || skip "graphviz is not here"
  "$UCWAGEN" export dot | dot -Tplain >"$out/whole.txt"
  "$UCWAGEN" export dot --tree | dot -Tsvg >"$out/tree.svg"
  grep -q '^node "\?phones' "$out/whole.txt" || fail "the graph has no phones"
}

# The worked example of docs/export.md and what it prints.
document() {
  local document=$SOURCE/docs/export.md
  block() { awk -v start="\`\`\`$1" '$0 == "```" {on = 0} on {print} $0 == start {on = 1}' "$document"; }
  ucwagen() { "$UCWAGEN" "$@"; }
  block sh >"$out/commands"
  [[ -s $out/commands ]] || fail "docs/export.md has no commands"
  source "$out/commands" >"$out/printed"
  diff <(block text) "$out/printed"
}

"$case"
