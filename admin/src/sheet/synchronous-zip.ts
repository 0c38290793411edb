import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate/browser'

type Done<Result> = (error: Error | null, result: Result) => void

// What the two spreadsheet libraries ask of fflate, without the workers it makes of blobs: the page's policy allows none.

/** Packs files. */
export function zip(files: Zippable, done: Done<Uint8Array>): void {
  done(null, zipSync(files))
}

/** Unpacks a file that was measured before. */
export function unzip(packed: Uint8Array, done: Done<Unzipped>): void {
  try {
    done(null, unzipSync(packed))
  } catch (error) {
    done(error as Error, {})
  }
}

export { strFromU8, strToU8, unzipSync, zipSync } from 'fflate/browser'
