#!/usr/bin/env bash
# command.sh UCWAGEN PAGES: the exit statuses of `ucwagen generate`, its listings, and the files that it must not change.
. "$(dirname "$0")/common.sh"
ucwagen=$1 pages=$2
run() { # run STATUS ARGUMENTS…: output goes to $work/out, messages to $work/err
  local expected=$1 got=0
  shift
  "$ucwagen" "$@" >"$work/out" 2>"$work/err" || got=$?
  [[ $got == "$expected" ]] || { cat "$work/err" >&2; fail "'$*' gave $got, not $expected"; }
}
says() { grep -F -- "$1" "$work/err" >/dev/null || { cat "$work/err" >&2; fail "no message says '$1'"; }; }
tree=$work/tree
stamps() { find "$tree" -printf '%p %T@ %i\n' | sort; }
part=(generate "$pages" --output "$tree" --resources phones)

echo "- an unchanged run"
run 0 "${part[@]}" --quiet
[[ ! -s $work/out && ! -s $work/err ]] || fail "--quiet is not silent"
stamps >"$work/before"
run 0 "${part[@]}" --depfile "$work/deps"
stamps | diff "$work/before" - || fail "an unchanged run touched the tree"
grep -qF "$pages/phones_ref.md" "$work/deps" || fail "the depfile does not name the pages"

echo "- --list-outputs, --check, --dry-run"
run 0 "${part[@]}" --list-outputs
diff "$work/out" <(grep -v '^#' "$tree/ucwagen.manifest") || fail "--list-outputs is not what the manifest lists"
run 0 "${part[@]}" --check
[[ ! -s $work/out ]] || fail "--check lists something"
header=include/ucwa/resources/phones.hpp
echo "// changed" >>"$tree/$header"
rm "$tree/src/text.cpp"
stamps >"$work/before"
run 1 "${part[@]}" --check
diff "$work/out" <(printf 'differs %s\n' $header src/text.cpp) || fail "--check lists other files"
run 0 "${part[@]}" --dry-run
diff "$work/out" <(printf 'write %s\n' $header src/text.cpp) || fail "--dry-run lists other files"
stamps | diff "$work/before" - || fail "looking touched the tree"
run 0 "${part[@]}"
run 0 "${part[@]}" --check

echo "- --ir"
run 0 "${part[@]}" --ir
[[ -f $tree/ucwa.ir.json ]] || fail "--ir writes no IR"
run 0 "${part[@]}" --prune
[[ ! -e $tree/ucwa.ir.json ]] || fail "there is an IR without --ir"

echo "- --prune"
less=(generate "$pages" --output "$tree" --resources phone)
echo mine >"$tree/include/ucwa/mine.hpp"
run 1 "${less[@]}" --check
grep -qxF "stale $header" "$work/out" || fail "--check does not list what is not made any more"
run 0 "${less[@]}" --dry-run --prune
grep -qxF "remove $header" "$work/out" || fail "--dry-run does not list what would go"
run 0 "${less[@]}"
[[ -f $tree/$header ]] || fail "a file was removed without --prune"
run 0 "${less[@]}" --prune
[[ ! -e $tree/$header ]] || fail "--prune left a file"
[[ $(cat "$tree/include/ucwa/mine.hpp") == mine ]] || fail "--prune touched a file that is not ours"
run 0 "${less[@]}" --check

echo "- what is refused leaves nothing behind"
new=$work/new
run 2 generate "$pages" --output "$new" --resources telegraph && says "there is no resource 'telegraph'"
run 2 generate "$pages" --output "$new" --namespace a::class && says "class"
run 2 generate "$pages" --output "$new" --docs-in-headers maybe && says "on or off"
run 2 generate "$pages" --output "$new" --export-macro 'A B' && says "'A B'"
run 2 generate "$pages" --output "$new" -Werror=broken-lnik && says "did you mean 'broken-link'"
echo '{}' >"$work/ir.json"
run 2 generate "$work/ir.json" --output "$new" --corrections "$pages/corrections.json" && says "an IR already has both"
run 3 generate "$work/nowhere" --output "$new"
run 3 generate "$pages" --output "$new" --corrections "$work/nowhere.json"
run 3 generate "$pages" --output "$new" --templates "$work/nowhere"
run 3 generate "$pages" --output "$work/out/below-a-file"
[[ ! -e $new ]] || fail "a refused run left something behind"

echo "- a file that is not ours is in the way"
mkdir "$work/foreign" && echo mine >"$work/foreign/CMakeLists.txt"
for look in --quiet --check --dry-run; do
  run 3 generate "$pages" --output "$work/foreign" $look
  says "CMakeLists.txt: error[UG4005 foreign-file]"
  [[ $(ls "$work/foreign") == CMakeLists.txt && $(cat "$work/foreign/CMakeLists.txt") == mine ]] || fail "a foreign file was touched"
done

echo "- templates and views"
run 0 templates --export "$work/templates"
[[ -f $work/templates/resource.hpp.mustache && -f $work/templates/runtime/src/table.hpp ]] || fail "templates are missing"
run 0 "${less[@]}" --templates "$work/templates"
run 0 "${less[@]}" --check
mkdir "$work/own"
printf '{{! each resource: include/<folder>/resources/<file>.hpp }}\n// {{no_such_name}}\n' >"$work/own/resource.hpp.mustache"
run 1 generate "$pages" --output "$new" --templates "$work/own"
says "$work/own/resource.hpp.mustache:2:4: error[UG4002 bad-template]: the view has no name 'no_such_name'"
[[ ! -e $new ]] || fail "a broken template left something behind"
run 0 view phones
grep -qF '"type": "Phones"' "$work/out" || fail "view shows no phones"
run 2 view telegraph
