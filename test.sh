#!/usr/bin/env bash
# Builds everything and runs all tests. On Debian 12 it installs what is
# missing first (packages.txt). Arguments go to ctest, as in
# ./test.sh -R graph
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=cmake/setup.sh
. cmake/setup.sh

preset=${CROSSCHECK_PRESET:-release}
install_missing_packages
build "$preset"
ctest --preset "$preset" -j "$(nproc)" "$@"
