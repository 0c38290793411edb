#!/bin/sh
# Runs deploy/build.sh on a bare copy of the source and starts the result in production mode, as a container would.
set -eu
cd "$(dirname "$0")/.."
copy=$(mktemp -d)
data=$(mktemp -d)
program=
finish() {
  if [ -n "$program" ]; then kill "$program" 2>/dev/null || true; wait "$program" || true; fi
  rm -rf "$copy" "$data"
}
trap finish EXIT
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$copy"
cd "$copy"
sh deploy/build.sh
export PATH="$copy/node_modules/.bin:$PATH" TSX_TSCONFIG_PATH=tsconfig.base.json NODE_ENV=production BUILD_CONSOLE=0
export MODE=production HOST=127.0.0.1 DATA_DIR="$data" ORIGIN=https://concentric.example
export PORT="${PORT:-20990}" CONCENTRIC_SECRET=a-secret-of-at-least-thirty-two-letters
if node deploy/healthy.ts; then echo "Something answers on port $PORT already: set PORT to a free one." >&2; exit 1; fi
sh gateway/run.sh &
program=$!
tries=0
until node deploy/healthy.ts; do
  tries=$((tries + 1))
  if [ "$tries" -gt 120 ] || ! kill -0 "$program"; then echo "deploy/try.sh: the program did not become healthy." >&2; exit 1; fi
  sleep 0.5
done
node -e 'fetch(`http://127.0.0.1:${process.env.PORT}/`).then((page) => page.text()).then((text) => process.exit(text.includes(`id="root"`) ? 0 : 1))'
echo "deploy/try.sh: a bare copy builds, starts in production mode and is healthy."
