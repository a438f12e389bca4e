#!/usr/bin/env bash
# Kills the packaged program as it works, again and again, and looks after each start whether all it acknowledged is there.
# usage: kill.sh [ROUNDS]
set -eu
cd "$(dirname "$0")/.."
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
./mvnw -q -B verify -Pquick -Dtest=NONE -Dsurefire.failIfNoSpecifiedTests=false \
  -Dit.test=KilledProgramIT -Dlangso.kill.rounds="${1:-50}" | grep Killed
