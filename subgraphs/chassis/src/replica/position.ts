const POSITION = /^[0-9A-F]{1,8}\/[0-9A-F]{1,8}$/i

/** Whether a text is a place in the database's log of changes as Postgres writes it, such as `16/B374D848`. */
export const isPosition = (text: string): boolean => POSITION.test(text)

/** How many bytes of the log lie before a position. */
export function bytesBefore(position: string): bigint {
  const [file = '0', offset = '0'] = position.split('/')
  return (BigInt(`0x${file}`) << 32n) + BigInt(`0x${offset}`)
}
