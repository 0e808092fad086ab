# For the scripts of this folder: a scratch folder that goes away, and the warnings that our output is held to.
set -euo pipefail
export LC_ALL=C
work=$(mktemp -d "${TMPDIR:-/tmp}/ucwagen-generated-XXXXXX")
trap 'rm -rf "$work"' EXIT
warnings=(-std=c++17 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
fail() { printf '%s\n' "$*" >&2; exit 1; }
