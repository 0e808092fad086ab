#!/usr/bin/env bash
# python.sh UCWAGEN TEMPLATES: the worked example of docs/templates.md, a Python module beside the C++ of the tree.
. "$(dirname "$0")/common.sh"
ucwagen=$1 templates=$2
command -v python3 >/dev/null || { echo "skipped: there is no python3"; exit 77; }
"$ucwagen" generate --output "$work/tree" --templates "$templates" --quiet
cd "$work/tree/python"
python3 - <<'PYTHON'
from ucwa_enumerations import CallState, ErrorSubcode
assert CallState("Connected") is CallState.Connected
assert ErrorSubcode.AlreadyExists.value == "AlreadyExists"
PYTHON
[[ -f $work/tree/include/ucwa/ucwa.hpp ]] || fail "own templates are added to ours, not put in their place"
