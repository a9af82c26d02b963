#!/usr/bin/env bash
# Prints the names of all enterprises of a region that a key may read, page by page. Needs curl and nothing else.
set -euo pipefail
: "${LIANXI_KEY:?is not set}"
address="${LIANXI:-http://127.0.0.1:4000}"
query='query ListEnterprises($region: Int!, $first: Int!, $after: String) { enterprises(regionId: $region, first: $first, after: $after, order: NAME_ASC) { pageInfo { hasNextPage endCursor } nodes { name } } }'
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Sends the query; waits as long as the server says where it is asked too often or busy.
ask() {
  local status wait
  for attempt in 1 2 3 4 5; do
    status=$(curl -sS --max-time 60 -D "$folder/headers" -o "$folder/body" -w '%{http_code}' "$address/graphql" \
      -H "authorization: Bearer $LIANXI_KEY" -H 'content-type: application/json' --data "$1")
    case "$status" in
      200) return ;;
      429 | 503) [ "$attempt" -lt 5 ] || break ;;
      *) break ;;
    esac
    wait=$(tr -d '\r' <"$folder/headers" | sed -nE 's/^[Rr]etry-[Aa]fter: *([0-9]+)$/\1/p')
    sleep "${wait:-1}"
  done
  echo "$status: $(cat "$folder/body")" >&2
  exit 1
}

after=null
while :; do
  ask "{\"query\":\"$query\",\"variables\":{\"region\":${REGION:-370800},\"first\":${PAGE_SIZE:-100},\"after\":$after}}"
  if grep -q '"errors":' "$folder/body"; then
    cat "$folder/body" >&2
    exit 1
  fi
  grep -oE '"name":"([^"\\]|\\.)*"' "$folder/body" | sed -E 's/^"name":"(.*)"$/\1/' || true
  grep -q '"hasNextPage":true' "$folder/body" || break
  after=$(sed -E 's/.*"endCursor":("[^"]+").*/\1/' "$folder/body")
done
