# Functions that all cases use. Sourced; the variables UCWAGEN, SOURCE, BUILD, WORK and LAUNCHER come from ctest.
set -euo pipefail
export LC_ALL=C
# With a base folder ccache writes relative paths into depfiles, and Ninja then does not recognise the headers.
export CCACHE_BASEDIR=
rm -rf "$WORK"
mkdir -p "$WORK"
cd "$WORK"
log=$WORK/build.log

fail() {
  echo "FAILED: $*"
  if [[ -s $log ]]; then
    echo "--- the log:"
    tail -n 60 "$log"
  fi
  exit 1
}

# Copies a few pages of the embedded reference that need no other pages; the projects are built from them.
copy_pages() {
  mkdir -p "$1"
  local page
  for page in phones phone changeNumber changeVisibility NoteType note; do
    cp "$SOURCE/spec/${page}_ref.md" "$1/"
  done
  # Removes links to pages that are not copied.
  sed -i -E 's/\[(`?makeMeAvailable`?)\]\(makeMeAvailable_ref\.md\)/\1/g' "$1"/*_ref.md
}

# CMake breaks its messages at any blank.
says() { tr -s ' \n' ' ' <"$log" | grep -F -- "$1" >/dev/null || fail "no message says: $1"; }

configure() { cmake ${LAUNCHER:+-DCMAKE_CXX_COMPILER_LAUNCHER=$LAUNCHER} "$@" >"$log" 2>&1; }
must_configure() { configure "$@" || fail "cmake $*"; }

# Waits until new files get a later time stamp than existing ones.
build() {
  sleep 0.05
  cmake --build "$1" --parallel 2 >"$log" 2>&1 || fail "the build of $1"
}

compiled() { sed -n 's/.*Building CXX object //p' "$log"; }
# grep reads to the end: with -q it would leave, and the broken pipe would count as "not found".
was_compiled() { compiled | grep -E "$1" >/dev/null || fail "$1 was not compiled"; }
was_not_compiled() { if compiled | grep -E "$1" >/dev/null; then fail "$1 was compiled"; fi; }
# only_were_compiled PATTERN…: each was, and nothing else.
only_were_compiled() {
  local -a patterns
  mapfile -t patterns < <(printf '%s\n' "$@" | sort -u)  # two types may be in one shard
  local pattern
  for pattern in "${patterns[@]}"; do was_compiled "$pattern"; done
  [[ $(compiled | wc -l) == "${#patterns[@]}" ]] || fail "not only ${patterns[*]} were compiled"
}
nothing_was_compiled() { if [[ -n $(compiled) ]]; then fail "something was compiled"; fi; }
was_generated() { grep 'Generating the bindings' "$log" >/dev/null || fail "the bindings were not generated"; }
nothing_was_run() {
  nothing_was_compiled
  if grep -E 'Generating the bindings|Linking|Re-running CMake' "$log"; then fail "something was run"; fi
}

# The shard with the codecs of a resource, as a pattern for was_compiled.
shard_of() {
  local tree=$1 shards=$2 type=$3 source
  source=$(basename "$(grep -lE "type_of<$type>" "$tree"/src/codec_*.cpp)")
  basename "$(grep -lF "/$source\"" "$shards"/shard_*.cpp)"
}

# add_property PAGE PROPERTY NAME: another row below the first one that PROPERTY has in the page's tables.
add_property() { sed -i "0,/^|$2|/{/^|$2|/s/\$/\n|$3|Put in between two builds.|String|/}" "$1"; }
