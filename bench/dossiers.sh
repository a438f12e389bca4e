#!/usr/bin/env bash
# Life cycle, submission, the officers' list and the export with many dossiers in the database, from within the program.
# usage: dossiers.sh [HOW MANY ARE THERE, 1000000 if not said] [HOW MANY ARE CARRIED THROUGH, 1000]
set -eu
cd "$(dirname "$0")/.."
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
./mvnw -q -B -Pquick test -Dtest=DossierBench -Dtest.compiler=-XX:+TieredCompilation \
  -Dbench.dossiers="${1:-1000000}" -Dbench.cases="${2:-1000}" | grep -o 'BENCH.*'
