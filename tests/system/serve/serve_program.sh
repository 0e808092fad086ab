# Starts and stops the server; for the other scripts, which set `program` and `folder`.
fail() { echo "$*" >&2; exit 1; }

# start_at ADDRESS ARGUMENT…: leaves `server` and `url`. The output is in the files out and err.
start_at() {
  : >"$folder/out"  # the old output has an address too
  "$program" serve --listen "$@" >"$folder/out" 2>"$folder/err" &
  server=$!
  for _ in $(seq 100); do
    url=$(sed -n 's/^ucwagen serve: //p' "$folder/out")
    [[ -z $url ]] || return 0
    kill -0 "$server" 2>/dev/null || fail "the server ended: $(<"$folder/err")"
    sleep 0.1
  done
  fail "the server says no address"
}

# start ARGUMENT…: at a free port.
start() { start_at 127.0.0.1:0 --quiet "$@"; }

# stop [SIGNAL]: the signal ends the server with status 0.
stop() {
  kill "-${1:-TERM}" "$server"
  local status=0
  timeout 10 tail --pid="$server" -f /dev/null || fail "the server does not end"
  wait "$server" || status=$?
  [[ $status == 0 ]] || fail "the server ended with status $status"
}

# token USER PASSWORD
token() {
  curl -s "${url}WebTicket/oauthtoken" -d grant_type=password -d "username=$1" -d "password=$2" |
    sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p'
}
