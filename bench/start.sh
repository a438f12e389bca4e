#!/usr/bin/env bash
# Measures the distribution that ./mvnw package made: time to the first page on a new home and on an existing one, and
# what the idle program and its database hold in memory together. The rehearsal of a start is waited for. Says under
# which load it was measured.
#
#   bench/start.sh [starts on the existing home, 5 if not said]
set -eu
cd "$(dirname "$0")/.."
runs=${1:-5}
work=$(mktemp -d)
port=${LANGSO_PORT:-8199}
program=

stop() {
  if [ -n "$program" ]; then kill "$program" 2>/dev/null || true; wait "$program" 2>/dev/null || true; program=; fi
}
trap 'stop; rm -rf "$work"' EXIT

tar xzf target/langso-*.tar.gz -C "$work" --strip-components=1
export LANGSO_HOME=$work/home LANGSO_PORT=$port LANGSO_REHEARSAL_AFTER=30

now() { date +%s%N; }
start() { # prints the milliseconds until the first page was served
  local begun
  begun=$(now)
  "$work/bin/langso" start >>"$work/log" 2>&1 &
  program=$!
  until curl -fs -o /dev/null "http://127.0.0.1:$port/"; do
    kill -0 "$program" 2>/dev/null || { echo "it did not start:" >&2; tail -3 "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  elapsed=$((($(now) - begun) / 1000000))
}
cpu() { # seconds of processor time the program has used so far
  awk '{printf "%.1f", ($14 + $15) / 100}' "/proc/$program/stat"
}
load() { cut -d ' ' -f 1 /proc/loadavg; }
memory() { # PSS: shared pages are counted once
  local total=0 pid
  for pid in "$program" $(pgrep -f "^[^ ]*postgres .*$LANGSO_HOME" || true); do
    for process in "$pid" $(pgrep -P "$pid" || true); do
      total=$((total + $(awk '/^Pss:/ {print $2}' "/proc/$process/smaps_rollup" 2>/dev/null || echo 0)))
    done
  done
  echo $((total / 1024))
}

echo "processors $(nproc), $("$work/bin/langso" --version 2>/dev/null | head -1), $(date -u +%F)"
start
echo "new home: $elapsed ms, $(cpu) s of processor time (load $(load))"
# what later starts are quick by is learnt beside the running program
until ls "$LANGSO_HOME"/cache/langso-*.aot >/dev/null 2>&1; do sleep 1; done
stop
for run in $(seq "$runs"); do
  start
  echo "existing home, start $run: $elapsed ms, $(cpu) s of processor time (load $(load))"
  if [ "$run" = "$runs" ]; then
    sleep 20
    echo "idle for 20 s: $(memory) MB of program and database together"
  fi
  stop
done
