#!/usr/bin/env bash
# python.sh UCWAGEN DOCUMENT: runs the worked example of docs/templates.md, with its template and its commands.
. "$(dirname "$0")/common.sh"
ucwagen=$1 document=$2
command -v python3 >/dev/null || { echo "skipped: there is no python3"; exit 77; }
example=$(sed -n '/^## A worked example/,/^## N/p' "$document")
cd "$work"
mkdir mine
sed -n '/^```mustache/,/^```$/{/^```/!p}' <<<"$example" >mine/enumerations.py.mustache
[[ $(wc -l <mine/enumerations.py.mustache) -gt 5 ]] || fail "there is no template in $document"
sed -n 's/^    //p' <<<"$example" | sed '/^(/d' | grep -E '^(ucwagen|PYTHONPATH)' >commands
[[ $(wc -l <commands) == 2 ]] || fail "there are no commands in $document"
PATH=$(dirname "$ucwagen"):$PATH bash -e commands | grep -x CallState.Connected >/dev/null || fail "the example says something else"

cd out/python
python3 - <<'PYTHON'
from ucwa_enumerations import CallState, ErrorSubcode
assert CallState("Connected") is CallState.Connected
assert ErrorSubcode.AlreadyExists.value == "AlreadyExists"
PYTHON
[[ -f $work/out/include/ucwa/ucwa.hpp ]] || fail "own templates are added to ours, not put in their place"
