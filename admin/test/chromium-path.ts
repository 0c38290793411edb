import { existsSync } from 'node:fs'

/** Where systems put it, the shell first: the same engine without a window, in which the tests take a quarter less time. */
export const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where Chromium is: at CHROMIUM, or where systems put it. */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? places.find((place) => existsSync(place))
  if (path && existsSync(path)) return path
  throw new Error(
    'This needs Chromium, and none was found. Install it (Debian: chromium-headless-shell and fonts-noto-cjk), or set CHROMIUM to its path.',
  )
}
