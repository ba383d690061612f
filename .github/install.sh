#!/usr/bin/env bash
# Installs registre for the steps that follow in a GitHub job. An archive is used
# only if its checksum is the published one. Environment: VERSION, TOKEN, SOURCE
# (see action.yml); RUNNER_TEMP, GITHUB_PATH and GITHUB_OUTPUT are GitHub's.
set -euo pipefail

repository=https://github.com/registre-rgpd/registre
bin=$RUNNER_TEMP/registre-bin
mkdir -p "$bin"

from_source() {
  (cd "$SOURCE" && CGO_ENABLED=0 go build -trimpath -o "$bin/" ./cmd/registre)
}

# latest follows the redirection of the newest release: no interface, no quota.
latest() {
  local url
  url=$(curl -fsSL -o /dev/null -w '%{url_effective}' -H "Authorization: Bearer $TOKEN" "$repository/releases/latest")
  echo "${url##*/}"
}

platform() {
  local os arch
  case $(uname -s) in
    Linux) os=linux ;;
    Darwin) os=darwin ;;
    *) os=windows ;;
  esac
  case $(uname -m) in
    arm64 | aarch64) arch=arm64 ;;
    *) arch=amd64 ;;
  esac
  echo "${os}_$arch"
}

from_release() {
  local version=$1 name scratch
  name=registre_${version#v}_$(platform)
  scratch=$(mktemp -d)
  case $name in
    *windows*) name=$name.zip ;;
    *) name=$name.tar.gz ;;
  esac
  curl -fsSL -o "$scratch/$name" "$repository/releases/download/$version/$name"
  curl -fsSL -o "$scratch/checksums.txt" "$repository/releases/download/$version/checksums.txt"
  (cd "$scratch" && grep " $name\$" checksums.txt >wanted && check wanted)
  case $name in
    *.zip) unzip -q -o "$scratch/$name" -d "$bin" ;;
    *) tar -x -z -f "$scratch/$name" -C "$bin" ;;
  esac
}

check() {
  if command -v sha256sum >/dev/null; then
    sha256sum --check --quiet "$1"
  else
    shasum -a 256 --check --quiet "$1"
  fi
}

case $VERSION in
  source) from_source ;;
  latest) from_release "$(latest)" ;;
  *) from_release "$VERSION" ;;
esac
echo "$bin" >>"$GITHUB_PATH"
echo "version=$("$bin/registre" version --lang en | head -n 1 | cut -d ' ' -f 2)" >>"$GITHUB_OUTPUT"
