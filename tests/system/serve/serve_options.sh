#!/usr/bin/env bash
# serve_options.sh PROGRAM SOURCE: each option of `ucwagen serve` does what docs/serve.md says.
set -euo pipefail
program=$1 source=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
source "$(dirname -- "${BASH_SOURCE[0]}")/serve_program.sh"
command -v curl >/dev/null || { echo "no curl"; exit 77; }

# expect_status STATUS ARGUMENT…: the program ends by itself.
expect_status() {
  local wanted=$1 status=0
  shift
  timeout 60 "$program" serve "$@" >/dev/null 2>"$folder/err" || status=$?
  [[ $status == "$wanted" ]] || fail "serve $* gives status $status, expected $wanted: $(<"$folder/err")"
}

# A port alone is one of the loopback interface. One line is printed for each request, none with --quiet.
start_at 0 --journal "$folder/journal"
[[ $url == http://127.0.0.1:* ]] || fail "the server is not on the loopback interface: $url"
[[ -n $(token lenea@contoso.com pass@word1) ]] || fail "the usual user cannot sign in"
curl -s "${url}nothing?x=1" >/dev/null
stop INT
grep -Eq '^GET +/nothing\?x=1 +404 [0-9]+ ms' "$folder/out" || fail "a request has no line: $(<"$folder/out")"
[[ $(wc -l <"$folder/journal") == 2 ]] || fail "the journal has not two lines: $(<"$folder/journal")"
[[ $(tail -n 1 "$folder/journal") == '{"number":2,'*'"status":404,'*'}' ]] || fail "the journal differs: $(<"$folder/journal")"
! grep -q 'pass@word1' "$folder/journal" || fail "the journal has a password"

start --user 'anna@kitchen.example:s3:cret:"Anna B"' --user ben@kitchen.example:other --public-url https://ucwa.example/
grep -q '^sign in as anna@kitchen.example, password s3:cret (Anna B)$' "$folder/out" || fail "no user Anna: $(<"$folder/out")"
[[ -n $(token anna@kitchen.example s3:cret) && -n $(token ben@kitchen.example other) ]] || fail "a user cannot sign in"
[[ -z $(token lenea@contoso.com pass@word1) ]] || fail "the usual user is there beside others"
curl -s "$url" | grep -q '"user":{"href":"https://ucwa.example/Autodiscover' || fail "hrefs do not have the public URL"
curl -s "${url}nothing" >/dev/null
stop
! grep -q nothing "$folder/out" || fail "--quiet prints requests"

# Any reference: pages that are not those of UCWA, and an IR.
start "$source/tests/system/bindings/kitchen"
curl -s "${url}dishes/1" | grep -q '"rel":"dish"' || fail "pages of another reference are not served"
stop
"$program" extract --quiet -o "$folder/ir.json" "$source/tests/system/bindings/kitchen"
start "$folder/ir.json"
curl -s "${url}dishes/1" | grep -q '"rel":"dish"' || fail "an IR is not served"
stop

expect_status 2 --listen 0 --strict --lenient
expect_status 2 --listen 0 --tls-key "$folder/none"
expect_status 2 --listen 0 --user nobody
expect_status 2 --listen nowhere
expect_status 3 --listen 0 --scenario "$folder/none"
expect_status 3 --listen 0 --journal "$folder/none/journal"
expect_status 3 --listen 0 --tls-certificate "$folder/none" --tls-key "$folder/none"
echo '{"steps":[{"wait":1}]}' >"$folder/scenario.json"
expect_status 1 --listen 0 --scenario "$folder/scenario.json"
grep -q "step 1 has an unexpected member 'wait'" "$folder/err" || fail "the message differs: $(<"$folder/err")"
