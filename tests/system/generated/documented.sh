#!/usr/bin/env bash
# documented.sh ROOT: Doxygen makes the documentation of generated/ without a warning.
. "$(dirname "$0")/common.sh"
root=$1
command -v doxygen >/dev/null || { echo "skipped: there is no doxygen"; exit 77; }
cd "$root"
{ cat docs/Doxyfile; printf 'OUTPUT_DIRECTORY = %s\nWARN_LOGFILE = %s/warnings\n' "$work" "$work"; } >"$work/Doxyfile"
doxygen "$work/Doxyfile" || { head -50 "$work/warnings"; fail "there are warnings"; }
[[ -f $work/html/structucwa_1_1Note.html ]] || fail "there is no page of a resource"
