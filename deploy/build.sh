#!/bin/sh
# Makes a folder that holds the source into one that runs: all RUN steps of the Dockerfile, so that they can be tried without it.
set -eu
cd "$(dirname "$0")/.."
export CI=true PATH="$PWD/node_modules/.bin:$PATH"
npx -y pnpm@12.21.0 install --frozen-lockfile
TSX_TSCONFIG_PATH=tsconfig.base.json node --import tsx --input-type=module \
  -e "import { buildConsole } from './gateway/src/build-console.ts'; buildConsole()"
node gateway/src/build-server.ts
# what is needed to build and to test stays behind
npx -y pnpm@12.21.0 install --frozen-lockfile --prod
mkdir -p deploy/data
