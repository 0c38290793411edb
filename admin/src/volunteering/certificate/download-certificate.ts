import { download } from '../../sheet/download.ts'

/** Hands the reader a certificate that came as base64, under its number. */
export function downloadCertificate(base64: string, number: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  download(new Blob([bytes], { type: 'application/pdf' }), `${number}.pdf`)
}
