/** Letters of a QR code's denser mode. As dense as base45, without the blank, which is lost when a code is copied. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-.'
const BASE = LETTERS.length

/** Bytes as text: three letters for two bytes, two for the last alone. */
export function base41(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length
    let value = isPair ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!
    for (let letters = isPair ? 3 : 2; letters > 0; letters -= 1) {
      text += LETTERS[value % BASE]
      value = Math.floor(value / BASE)
    }
  }
  return text
}
