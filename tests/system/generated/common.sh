# For the scripts of this folder: a temporary folder, and the warnings that the output must not cause.
set -euo pipefail
export LC_ALL=C
work=$(mktemp -d "${TMPDIR:-/tmp}/ucwagen-generated-XXXXXX")
trap 'rm -rf "$work"' EXIT
warnings=(-std=c++17 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
fail() { printf '%s\n' "$*" >&2; exit 1; }
