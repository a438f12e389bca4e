#!/usr/bin/env bash
# Bytes over the wire of the first view of each citizen page: the page and its stylesheets, compressed, without headers.
# usage: weight.sh [ADDRESS] [PATH ...]
set -eu
address=${1:-http://localhost:8080}
shift || true
[ $# -gt 0 ] || set -- / /areas /areas/04 /areas/01273 '/areas?q=ha+long' /me

size() { curl -sS --fail -H 'Accept-Encoding: gzip, br' -o /dev/null -w '%{size_download}' "$1"; }

printf '%-28s %-4s %8s %8s %8s\n' page lang html css total
for path in "$@"; do
  for lang in vi ur; do
    join='?'; case $path in *\?*) join='&' ;; esac
    page="$address$path${join}lang=$lang"
    html=$(size "$page") || { echo "$path: not served"; continue; }
    css=0
    for sheet in $(curl -sS "$page" | grep -o '<link[^>]*rel="stylesheet"[^>]*>' | grep -o 'href="[^"]*"' | cut -d'"' -f2); do
      css=$((css + $(size "$address$sheet")))
    done
    printf '%-28s %-4s %8d %8d %8d\n' "$path" "$lang" "$html" "$css" $((html + css))
  done
done
