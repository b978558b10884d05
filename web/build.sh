#!/usr/bin/env bash
# build.sh build: makes target/web with the machine's Node, unless it is newer than every source.
# build.sh check: lint and unit tests, unless they passed on these sources already.
# Without Node, or with -Dfitconnect.web=false, nothing is made: the gateway then shows a bare page.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

OLDEST_NODE=20
API=../contracts/src/main/resources/contracts/api
SOURCES=(src client/src/index.ts client/src/problem.ts client/package.json client/generate.mjs public tools "$API" build.sh
  index.html package.json package-lock.json tsconfig.json vite.config.ts eslint.config.js ../auth-service/src/main/resources/static/assets/pages.css)

if [ "${FITCONNECT_WEB:-true}" = false ]; then
  if [ "$1" = build ]; then
    echo "The web app is left out, as -Dfitconnect.web=false says: the gateway shows a bare page in its place."
  fi
  rm -rf target/web target/built
  exit 0
fi

version="$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/' || true)"
if [ "${version:-0}" -lt "$OLDEST_NODE" ]; then
  echo "The web app is left out: building it needs Node $OLDEST_NODE or newer, found ${version:-none}. Everything else is built; -Dfitconnect.web=false says that this is meant."
  rm -rf target/web target/built
  exit 0
fi

# Whether a stamp is newer than all sources; a file that was deleted makes its folder newer.
is_fresh() {
  [ -e "$1" ] && [ -z "$(find "${SOURCES[@]}" -newer "$1" -print -quit)" ]
}

stamp() {
  mkdir -p target
  touch -r "$began" "$1"
}

began="$(mktemp)"
trap 'rm -f "$began"' EXIT

install_packages() {
  if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    npm ci --prefer-offline
    touch node_modules/.package-lock.json
  fi
}

case "$1" in
  build)
    if is_fresh target/built; then exit 0; fi
    rm -f target/built
    install_packages
    node client/generate.mjs
    node node_modules/typescript7/bin/tsc --noEmit --singleThreaded
    node node_modules/vite/bin/vite.js build --logLevel warn
    node tools/finish.mjs
    stamp target/built
    ;;
  check)
    if is_fresh target/checked; then exit 0; fi
    rm -f target/checked
    node node_modules/eslint/bin/eslint.js . --max-warnings 0
    node node_modules/vitest/vitest.mjs run --reporter=dot
    stamp target/checked
    ;;
  *)
    echo "usage: build.sh build | check" >&2
    exit 2
    ;;
esac
