import { download } from '../../sheet/download.ts'

/** Hands the reader a signed record as a file, under the name that is given it. */
export function downloadRecord(signed: string, name: string): void {
  download(new Blob([signed], { type: 'application/json' }), `${name}.json`)
}
