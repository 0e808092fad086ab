#compdef ucwagen
# Completion for ucwagen in zsh. Commands and options are asked of the program itself, so they are those it has.
local -a commands options
if (( CURRENT == 2 )); then
  commands=(${(f)"$(_call_program commands $words[1] --help 2>/dev/null |
    sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\) */\1:/p')"})
  _describe command commands
  return
fi
if (( CURRENT == 3 )) && [[ $words[2] == export && $PREFIX != -* ]]; then
  compadd openapi json-schema dot mermaid csv
  return
fi
if [[ $PREFIX == -* ]]; then
  options=(${(f)"$(_call_program options $words[1] $words[2] --help 2>/dev/null |
    grep -oE -- '--[a-z][a-z-]*' | sort -u)"})
  _describe option options
  return
fi
_files
