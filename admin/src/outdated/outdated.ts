let tell = () => {}

/** Says that the page is of an older version than the gateway; what was asked waits for a page that is not. */
export function outdated(): Promise<never> {
  if (import.meta.env.DEV) console.error('The gateway does not know this document. Run "npm run generate".')
  tell()
  return new Promise(() => {})
}

/** Has `listener` told when the page turns out to be outdated. */
export function onOutdated(listener: () => void): void {
  tell = listener
}
