#!/usr/bin/env bash
# getting_started.sh PROGRAM SOURCE: does what docs/getting-started.md says, block by block, and asks `check` about the
# page to start from in docs/reference-pages.md.
set -euo pipefail
program=$1 source=$2
command -v ninja >/dev/null || { echo "ninja is not here"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/docs"
ln -s "$program" "$work/bin/ucwagen"
export PATH=$work/bin:$PATH

# block FILE LANGUAGE [FENCE]: the first block of a language.
block() {
  awk -v open="${3:-\`\`\`}$2" -v close_line="${3:-\`\`\`}" \
    '$0 == close_line && inside { exit } inside { print } $0 == open { inside = 1 }' "$1"
}

page=$source/docs/getting-started.md
block "$page" markdown >"$work/docs/greeting_ref.md"
block "$page" cpp >"$work/main.cpp"
block "$page" cmake >"$work/CMakeLists.txt"
cd "$work"
awk '/^```console$/ { inside = 1; next } /^```$/ { inside = 0 } inside' "$page" >commands
bash -euo pipefail commands >output
tail -n 2 output >said
awk '/^prints the request:$/ { after = 1 } after && /^```$/ { exit } inside { print } after && /^```text$/ { inside = 1 }' \
  "$page" >wanted
diff wanted said || { echo "getting-started.md shows another request"; exit 1; }

# The commands within sentences.
mapfile -t inline < <(grep -oE '`ucwagen [a-z][^`]*`' "$page" | tr -d '`')
[[ ${#inline[@]} -gt 1 ]] || { echo "getting-started.md has ${#inline[@]} commands within sentences"; exit 1; }
for command in "${inline[@]}"; do
  bash -euo pipefail -c "$command" >output 2>&1 || { echo "getting-started.md: '$command' fails:"; cat output; exit 1; }
done

mkdir skeleton
block "$source/docs/reference-pages.md" markdown '````' >skeleton/greeting_ref.md
ucwagen check skeleton --quiet >findings
[[ ! -s findings ]] || { echo "check has something to say about the page to start from:"; cat findings; exit 1; }
