#!/usr/bin/env bash
# Latency of a search over all units and all old units, by HTTP, at a moderate rate of parallel callers.
# usage: search.sh [ADDRESS]
set -eu
address=${1:-http://localhost:8080}
here=$(dirname "$0")
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
wrk -t1 -c4 -d5s -s "$here/search.lua" "$address" >/dev/null
wrk -t1 -c4 -d20s --latency -s "$here/search.lua" "$address"
