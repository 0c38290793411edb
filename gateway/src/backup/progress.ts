const INTERVAL_MILLISECONDS = 2_000
const MEGABYTE = 1024 * 1024

/** Bytes as people read them. */
export const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`

/** Says every two seconds how many of `total` bytes are done; call it with the bytes of each file. */
export function progress(total: number): (bytes: number) => void {
  let done = 0
  let saidAt = performance.now()
  return (bytes) => {
    done += bytes
    if (performance.now() - saidAt < INTERVAL_MILLISECONDS) return
    saidAt = performance.now()
    console.log(`  ${megabytes(done)} of ${megabytes(total)}`)
  }
}
