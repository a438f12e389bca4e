#!/usr/bin/env bash
# Requests a second, latency and CPU of one page, with the load generator on the same machine.
# usage: pages.sh [ADDRESS] [PATH]
set -eu
address=${1:-http://localhost:8080}
path=${2:-/areas/01273}
pid=$(pgrep -f 'langso.*(demo|start)$|vn.langso.LangSo' | head -1)
ticks() { # CPU clock ticks of the program and of every process of its database
  local total=0
  for p in $pid $(pgrep -x postgres); do
    [ -r "/proc/$p/stat" ] && total=$((total + $(cut -d' ' -f14 "/proc/$p/stat") + $(cut -d' ' -f15 "/proc/$p/stat")))
  done
  echo "$total"
}
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
wrk -t1 -c32 -d10s "$address$path" >/dev/null # warm-up
before=$(ticks)
wrk -t1 -c32 -d20s --latency "$address$path" | tee /tmp/langso-pages.txt
after=$(ticks)
requests=$(awk '/requests in/ {print $1}' /tmp/langso-pages.txt)
awk -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" -v n="$requests" \
  'BEGIN { printf "CPU a request, program and database: %.3f ms\n", t / hz * 1000 / n }'
