#!/usr/bin/env bash
# examples.sh PROGRAM SOURCE: runs the examples of docs/serve.md, loads every scenario of the project, and checks that an
# interrupt ends the server at once.
set -euo pipefail
program=$1 source=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
source "$(dirname -- "${BASH_SOURCE[0]}")/serve_program.sh"
command -v curl >/dev/null && command -v python3 >/dev/null || { echo "no curl or no python3"; exit 77; }
PATH=$(dirname "$program"):$PATH

# block LANGUAGE: the first block of code in that language.
block() { awk -v start="^\`\`\`$1\$" '$0 ~ start {on = 1; next} /^```/ {if (on) exit} on' "$source/docs/serve.md"; }

for scenario in "$source"/generator/serve/scenarios/*.json; do
  [[ $scenario != *schema.json ]] || continue
  start --scenario "$scenario"
  curl -fs "$url" >/dev/null || fail "$(basename "$scenario"): no root"
  stop
done

start
port=${url##*:}
stop
block sh | sed "s/8080/${port%/}/g" >"$folder/example.sh"
bash -e "$folder/example.sh" >"$folder/shell" || fail "the example for the shell fails"
grep -q '"rel":"application"' "$folder/shell" || fail "the example for the shell makes no application: $(<"$folder/shell")"
[[ $(tail -n 1 "$folder/shell") == *'[]' ]] || fail "the example for the shell has violations: $(tail -n 1 "$folder/shell")"

if command -v openssl >/dev/null; then
  openssl req -x509 -newkey rsa:2048 -nodes -keyout "$folder/key.pem" -out "$folder/certificate.pem" -days 2 -subj /CN=localhost \
    -addext subjectAltName=IP:127.0.0.1 2>/dev/null
  start --tls-certificate "$folder/certificate.pem" --tls-key "$folder/key.pem"
  curl -fs --cacert "$folder/certificate.pem" "$url" | grep -q '"user":{"href":"https://127.0.0.1:' || fail "no root by https"
  stop
fi

start --split-pool
token=$(token lenea@contoso.com pass@word1)
user=$(curl -fs "$url" | sed 's/.*"user":{"href":"\([^"]*\)".*/\1/')
redirect=$(curl -fs -H "Authorization: Bearer $token" "$user" | sed 's/.*"redirect":{"href":"\([^"]*\)".*/\1/')
[[ $redirect == http://127.0.0.1:* && $redirect != "$url"* ]] || fail "no redirect to a second pool: $redirect"
[[ $(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $token" "$redirect") == 401 ]] || fail "the second pool takes the token of the first"
stop

block python >"$folder/example.py"
timeout 60 python3 "$folder/example.py" || fail "the example for Python fails"
