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
say "what the sources of $corpus dispute"
"$program" contradictions "$corpus" --progress never \
  -o "$out/report.html" -o "$out/result.json" -o "$out/report.md"
# The same result once more, as a terminal shows it.
"$program" contradictions "$out/result.json"
say "the same as data: $out/result.json, to be pasted: $out/report.md"
say "the report, to be opened in a browser: $out/report.html"
