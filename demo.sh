#!/usr/bin/env bash
# Builds crosscheck and runs it on a small corpus of this repository.
# On Debian 12 it installs what is missing first (packages.txt).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=cmake/setup.sh
. cmake/setup.sh

corpus=${1:-fixtures/corpora/fishing_talks}
program=build/release/crosscheck
out=build/demo

install_missing_packages
build release crosscheck

mkdir -p "$out"
say "scoring $corpus"
"$program" score "$corpus" --format json -o "$out/result.json"
{
  "$program" contradictions "$corpus"
  echo
  "$program" score "$corpus"
} > "$out/report.txt"

head -n 40 "$out/report.txt"
echo "..."
say "the whole report: $out/report.txt ($(wc -l < "$out/report.txt") lines)"
say "the same as data: $out/result.json"
