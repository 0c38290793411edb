const WORK_MILLISECONDS = 200

/** How many times longer than alone work takes on this machine just now: 1 where nothing else runs. */
export function contention(): number {
  const begun = performance.now()
  const before = process.threadCpuUsage()
  let spent = 0
  while (spent < WORK_MILLISECONDS) {
    const { user, system } = process.threadCpuUsage(before)
    spent = (user + system) / 1_000
  }
  return Math.max(1, (performance.now() - begun) / spent)
}
