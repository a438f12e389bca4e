#!/usr/bin/env bash
# Papers a second from the commit of a batch of orders to the last stored result, beside bare DSS with the same keys on as
# many threads. Runs a platform of its own.
# usage: signing.sh [PAPERS]
set -eu
cd "$(dirname "$0")/.."
echo "load before: $(cut -d' ' -f1-3 /proc/loadavg)"
./mvnw -q -B -Pquick test -Dtest=SigningSpeed "-Dlangso.bench.papers=${1:-1000}" | grep 'papers/s on'
