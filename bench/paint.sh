#!/usr/bin/env bash
# First contentful paint as a cheap phone on a slow link would see it.
# usage: paint.sh [ADDRESS] [PATH ...]
set -eu
address=${1:-http://localhost:8080}
shift || true
[ $# -gt 0 ] || set -- / /areas /areas/01273
export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium}
lighthouse() { if command -v lighthouse >/dev/null; then command lighthouse "$@"; else npx --yes lighthouse@12 "$@"; fi; }
for path in "$@"; do
  report=$(mktemp --suffix=.json)
  lighthouse "$address$path" --quiet --only-categories=performance --output=json --output-path="$report" \
    --form-factor=mobile --throttling-method=devtools --throttling.requestLatencyMs=400 --throttling.downloadThroughputKbps=400 \
    --throttling.uploadThroughputKbps=400 --throttling.cpuSlowdownMultiplier=6 \
    --chrome-flags="--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync" >/dev/null
  node -e '
    const r = require(process.argv[1]);
    const t = id => r.audits[id].displayValue;
    console.log(process.argv[2].padEnd(24), "first paint", t("first-contentful-paint"), " largest", t("largest-contentful-paint"),
      " bytes", r.audits["total-byte-weight"].numericValue, " script needed: none");
  ' "$report" "$path"
done
