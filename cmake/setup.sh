# shellcheck shell=bash
# Sourced by demo.sh, test.sh and .ci/run, which have gone to the root of the
# repository before: installs what is missing, configures and builds.

say() { printf '== %s\n' "$*" >&2; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# The packages of packages.txt that dpkg does not know as installed. Node and
# its package manager often come from elsewhere, in one package that excludes
# Debian's: their programs will do.
missing_packages() {
  local package status
  while read -r package; do
    case "$package" in
      ''|'#'*) continue ;;
      nodejs) command -v node >/dev/null && continue ;;
      npm) command -v npm >/dev/null && continue ;;
    esac
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) ||
      status=none
    [ "$status" = installed ] || printf '%s\n' "$package"
  done < packages.txt
}

# Runs a command as root: as it is, or through sudo, which may not ask.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  elif command -v sudo >/dev/null && [ -t 0 ] && [ "${CI:-}" != true ]; then
    sudo "$@"
  else
    return 1
  fi
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -y -o DPkg::Lock::Timeout=120 "$@" >&2
}

install_missing_packages() {
  if ! command -v dpkg-query >/dev/null; then
    say "no Debian package manager here; going on with what is installed"
    return 0
  fi
  local missing
  missing=$(missing_packages | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  say "installing: $missing"
  # A fresh root has no lists yet, and old lists name files that are gone:
  # the second try fetches them first. $missing is split into words on purpose.
  # shellcheck disable=SC2086
  apt_get install --no-install-recommends $missing ||
    { apt_get update && apt_get install --no-install-recommends $missing; } ||
    fail "cannot install packages; as root, run: apt-get install $missing"
}

# build PRESET [TARGET...]
build() {
  local preset=$1
  shift
  local targets=()
  if [ $# -gt 0 ]; then targets=(--target "$@"); fi
  say "configuring $preset"
  cmake --preset "$preset" >&2
  say "building $preset"
  cmake --build --preset "$preset" -j "$(nproc)" "${targets[@]}" >&2
}
