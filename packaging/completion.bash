# Completion for ucwagen in bash. The list of commands and options comes from the program itself.
_ucwagen() {
  local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    local commands
    commands=$("$program" --help 2>/dev/null | sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\) .*/\1/p')
    mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$word")
    return
  fi
  case $previous in
    --format) mapfile -t COMPREPLY < <(compgen -W "text json markdown sarif github" -- "$word"); return ;;
    --fail-on) mapfile -t COMPREPLY < <(compgen -W "error warning note source wire behaviour none" -- "$word"); return ;;
    --hrefs) mapfile -t COMPREPLY < <(compgen -W "as-is by-rel" -- "$word"); return ;;
    --show) mapfile -t COMPREPLY < <(compgen -W "prose samples" -- "$word"); return ;;
  esac
  if [[ ${COMP_WORDS[1]} == export && $COMP_CWORD == 2 ]]; then
    mapfile -t COMPREPLY < <(compgen -W "openapi json-schema dot mermaid csv" -- "$word")
    return
  fi
  if [[ $word == -* ]]; then
    local options
    options=$("$program" "${COMP_WORDS[1]}" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)
    mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
    return
  fi
  compopt -o filenames 2>/dev/null
  mapfile -t COMPREPLY < <(compgen -f -- "$word")
}
complete -F _ucwagen ucwagen
