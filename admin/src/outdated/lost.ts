import { outdated } from './outdated.ts'

/**
 * What became of a part that could not be loaded: it is gone where the server has a newer version, then a reload is
 * asked for; otherwise it fails as it did.
 */
export async function lost(failure: unknown): Promise<never> {
  if (await isNewerThere()) return outdated()
  throw failure
}

/** Whether the server's page begins with another script than this one did: names of built files change with what they hold. */
async function isNewerThere(): Promise<boolean> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src')
  const page = await fetch(location.pathname, { cache: 'no-store' }).catch(() => undefined)
  return own !== undefined && own !== null && page?.ok === true && !(await page.text()).includes(own)
}
