#!/usr/bin/env bash
# documents.sh PROGRAM SOURCE: the man page and the README name every command, the man page names every option of each,
# all links of the documents have a target, and all paths of facts in docs/corrections.md name a fact.
set -euo pipefail
program=$1 source=$2 status=0
complain() { echo "$*"; status=1; }

man=$(sed 's/\\-/-/g' "$source/packaging/ucwagen.1")
readme=$(<"$source/README.md")
mapfile -t commands < <("$program" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\) .*/\1/p')
[[ ${#commands[@]} -gt 3 ]] || complain "the help lists ${#commands[@]} commands"
for command in "${commands[@]}"; do
  grep -qF "\\fB$command\\fR" <<<"$man" || grep -qxF ".B $command" <<<"$man" || complain "the man page has no command '$command'"
  grep -qF "ucwagen $command" <<<"$readme" || complain "README.md has no command '$command'"
  while read -r option; do
    grep -qF -- "$option" <<<"$man" || complain "the man page has no '$option' of '$command'"
  done < <("$program" "$command" --help | grep -oE -- '^  (-. \[ )?--[a-z][a-z-]*' | grep -oE -- '--[a-z-]+' | sort -u)
done

# The links in the examples of rules.md are broken on purpose.
for document in "$source"/README.md "$source"/spec/README.md "$source"/docs/*.md; do
  [[ $document != */rules.md ]] || continue
  while read -r target; do
    [[ -e $(dirname "$document")/$target ]] || complain "${document#"$source"/} links to $target, which is not there"
  done < <(grep -oE '\]\([^)#: ]+[)#]' "$document" | sed 's/^](//; s/[)#]$//' | sort -u)
done
# The first cell of each row of the table of paths, and the path with a field above it.
mapfile -t paths < <(sed -n '/^## Paths/,$p' "$source/docs/corrections.md" | grep -oE '^\| (`[^`]+`(, )?)+|explain [a-zA-Z.#]+' |
  sed 's/^explain //' | tr '`' '\n' | grep -vE '^[|, ]*$' | grep -v '^PATH$')
[[ ${#paths[@]} -gt 10 ]] || complain "docs/corrections.md has ${#paths[@]} paths"
for path in "${paths[@]}"; do
  "$program" explain "$path" >/dev/null 2>&1 || complain "docs/corrections.md has the path '$path', which is not there"
done
# Checks the size of generated/ in README.md, in round numbers.
headers=$(find "$source/generated/include" -name '*.hpp' | wc -l)
sources=$(find "$source/generated/src" -name '*.cpp' | wc -l)
bytes=$(find "$source/generated" -type f -printf '%s\n' | awk '{sum += $1} END {print sum}')
size="more than $((headers / 100 * 100)) headers and $((sources / 10 * 10)) sources ($(((bytes + 500000) / 1000000)) MB)"
tr '\n' ' ' <<<"$readme" | grep -F "$size" >/dev/null || complain "README.md does not say that generated/ has $size"
exit $status
