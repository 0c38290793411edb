// Loaded before a program under test (`--import`): tells what the process has cost whenever its parent asks.

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMilliseconds: (user + system) / 1000, residentBytes: process.memoryUsage.rss() })
})
process.channel?.unref()
