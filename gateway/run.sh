#!/bin/sh
# Runs the server that gateway/src/build-server.ts has built, from the root of the project, in the place of this shell.
#
# New objects have 36 MB from the start: what a hundred requests hold at once is copied less often. One thread gathers them: a
# second takes the processor from Postgres. None is made old at once because most that were made at its place in the code
# stayed: at a start most stay, and whatever such an object holds stays with it. With 60 MB for new objects three of ten
# starts kept all requests that way, and gathered old objects six times as often; with 36 MB none of eight did. Old ones are
# gathered first at 60 MB, then whenever they grew by a third, not when a large machine is full.
#
# What is not in V8's heap is taken from one arena: of several, each keeps what it had at its most, 5 to 30 MB more after the
# questions of the bench, and nothing was faster for it. Above 1 MB it is given back at once: by itself glibc keeps ever more
# the more was once taken.
export NODE_COMPILE_CACHE="${NODE_COMPILE_CACHE:-$PWD/gateway/.cache/compiled}"
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"
export MALLOC_TRIM_THRESHOLD_="${MALLOC_TRIM_THRESHOLD_:-1048576}"
export MALLOC_MMAP_THRESHOLD_="${MALLOC_MMAP_THRESHOLD_:-1048576}"
exec node \
  --min-semi-space-size=12 --max-semi-space-size=12 --no-parallel-scavenge --no-allocation-site-pretenuring \
  --initial-old-space-size=60 --heap-growing-percent=30 \
  gateway/.cache/server/main.mjs "$@"
