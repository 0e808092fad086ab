#!/usr/bin/env bash
# tools.sh CASE: checks an export of the whole reference, and of the published editions if they are present, with a tool.
# Skipped (77) with a reason if the tool is not installed and cannot be installed.
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
script() { cp "$here/$1" "$here/each_sample.mjs" "$tools/" && (cd "$tools" && node "$1" "${@:2}"); }

# Leaves in `documents` an OpenAPI document for each reference, NAME.json.
write_documents() {
  local reference
  documents=()
  for reference in "${references[@]}"; do
    documents+=("$out/$(basename "$reference").json")
    "$UCWAGEN" export openapi --quiet "$reference" -o "${documents[-1]}"
  done
}

# One process reads all documents: starting a tool costs seconds.
openapi_linters() {
  need_tools
  write_documents
  tool redocly lint --config "$here/redocly.yaml" --format stylish "${documents[@]}" &>"$out/redocly" ||
    { grep -B3 error "$out/redocly"; fail "redocly finds errors"; }
  tool spectral lint --ruleset "$here/spectral.yaml" --fail-severity error --display-only-failures "${documents[@]}" ||
    fail "spectral finds errors"
}

openapi_parsers() {
  need_tools
  write_documents
  script parse_openapi.mjs "${documents[@]}"
}

# The client of docs/export.md, word for word, and every type of each document.
typescript() {
  need_tools
  write_documents
  local document folder
  local -a clients=()
  for document in "${documents[@]}"; do
    folder=${document%.json}
    mkdir -p "$folder"
    tool openapi-typescript "$document" -o "$folder/ucwa.ts" &>"$folder/log" || { cat "$folder/log"; fail "openapi-typescript finds errors"; }
    awk '$0 == "```" {on = 0} on {print} $0 == "```ts" {on = 1}' "$SOURCE/docs/export.md" >"$folder/client.ts"
    [[ $(wc -l <"$folder/client.ts") == 10 ]] || fail "the client of docs/export.md has not ten lines"
    clients+=("$folder/client.ts")
  done
  tool tsc --strict --noEmit --skipLibCheck --target es2022 --module es2022 --moduleResolution bundler --lib es2022,dom "${clients[@]}"
}

prism() {
  need_tools
  "$UCWAGEN" export openapi --quiet --hrefs by-rel -o "$out/spec.json"
  script mock_operations.mjs "$out/spec.json"
}

schema_validator() {
  need_tools
  local reference name
  for reference in "${references[@]}"; do
    name=$(basename "$reference")
    "$UCWAGEN" export json-schema --quiet "$reference" -o "$out/$name.schema.json"
    "$UCWAGEN" export openapi --quiet "$reference" -o "$out/$name.json"
    script validate_samples.mjs "$out/$name.schema.json" "$out/$name.json"
  done
}

# Types in three languages: TypeScript compiles, Python compiles, and the readers that it writes in JavaScript take the samples.
quicktype() {
  need_tools
  local schema=$out/spec.schema.json
  "$UCWAGEN" export json-schema --quiet -o "$schema"
  "$UCWAGEN" export openapi --quiet -o "$out/spec.json"
  types_of() { tool quicktype --src-lang schema "$schema#/\$defs/" --lang "$1" --out "$2"; }
  types_of typescript "$out/types.ts"
  tool tsc --strict --noEmit --target es2022 "$out/types.ts"
  types_of javascript "$out/types.cjs"
  script read_samples.mjs "$out/types.cjs" "$out/spec.json"
  command -v python3 >/dev/null || return 0
  types_of python "$out/types.py"
  python3 -m py_compile "$out/types.py"
}

mermaid() {
  need_tools
  "$UCWAGEN" export mermaid --quiet -o "$out/whole.mmd"
  "$UCWAGEN" export mermaid --quiet --tree -o "$out/tree.mmd"
  "$UCWAGEN" export mermaid --quiet --around phones -o "$out/phones.mmd"
  script parse_mermaid.mjs "$out"/{whole,tree,phones}.mmd
}

# Graphviz finds every node and arrow of the file.
graphviz() {
  command -v dot >/dev/null || skip "graphviz is not here"
  "$UCWAGEN" export dot --quiet -o "$out/whole.dot"
  "$UCWAGEN" export dot --quiet --tree -o "$out/tree.dot"
  local name
  for name in whole tree; do
    dot -Tplain "$out/$name.dot" >"$out/$name.txt"
    [[ $(grep -c '^node ' "$out/$name.txt") == $(grep -c '^  "[^>]*;$' "$out/$name.dot") ]] || fail "$name.dot: nodes are missing"
    [[ $(grep -c '^edge ' "$out/$name.txt") == $(grep -c ' -> ' "$out/$name.dot") ]] || fail "$name.dot: arrows are missing"
  done
  grep -q '^node phones ' "$out/whole.txt" || fail "the graph has no phones"
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
