/** What JSON text says; no text says null. */
export const parsed = (text: string | null | undefined): unknown =>
  text === null || text === undefined ? null : JSON.parse(text)
