#!/usr/bin/env bash
# served_documents.sh PROGRAM WALKS TOOLS: what the walks of the program WALKS are served fits the exported JSON Schema, as ajv
# says, which the tests of exports have installed in the folder TOOLS. Skipped (77) without it.
set -euo pipefail
program=$1 walks=$2 tools=$3
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
[[ -d $tools/node_modules/ajv ]] || { echo "skipped: ajv is not installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
UCWAGEN_DOCUMENTS=$work/documents "$walks" --gtest_brief=1
"$program" export json-schema --quiet -o "$work/schema.json"
# In the folder of the tools, so that the script finds the package.
cp "$here/served_documents.mjs" "$tools/"
cd "$tools" && node served_documents.mjs "$work/schema.json" "$work/documents"
