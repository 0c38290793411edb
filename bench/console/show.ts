import { type Browser, type BrowserContext, type Page } from 'playwright-core'
import { operationOf } from '../../admin/test/asked.ts'
import { type Shown } from './pages.ts'

/** What one visit to a page was like. */
export type Seen = {
  /** When the largest thing in sight was painted, after the page was asked for. */
  paintedMilliseconds: number
  /** How far things moved by themselves: 0 is not at all. */
  shift: number
  /** Questions to the graph about rows. */
  questions: number
  /** What was loaded, as it travelled. */
  kilobytes: number
}

/** After the last thing has come, time for it to be painted. */
const SETTLED_MILLISECONDS = 500
/** What the frame asks on every page, whichever it is. */
const ofTheFrame = ['Viewer', 'SavedViews']

/** Opens a page in a browser that has never seen it. */
export async function show(browser: Browser, origin: string, shown: Shown): Promise<Seen> {
  const context = await browser.newContext(
    shown.isSlowPhone
      ? { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'zh-CN' }
      : { viewport: { width: 1366, height: 768 }, locale: 'zh-CN' },
  )
  try {
    if (shown.account) await signIn(context, origin, shown.account)
    return await open(await context.newPage(), origin, shown)
  } finally {
    await context.close()
  }
}

async function open(page: Page, origin: string, { path, until, isSlowPhone }: Shown): Promise<Seen> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  if (isSlowPhone) {
    const bytesPerSecond = 1_600_000 / 8
    const network = { offline: false, latency: 150, downloadThroughput: bytesPerSecond, uploadThroughput: 96_000 }
    await devtools.send('Network.emulateNetworkConditions', network)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  let bytes = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const questions: string[] = []
  page.on('request', (request) => {
    const name = operationOf(request)
    if (name && !name.startsWith('Watch') && !ofTheFrame.includes(name)) questions.push(name)
  })
  await page.addInitScript({ content: remember })
  await page.goto(origin + path)
  await page.locator(until).first().waitFor()
  await page.waitForTimeout(SETTLED_MILLISECONDS)
  const { painted, shift } = await page.evaluate(
    () => Reflect.get(globalThis, 'seen') as { painted: number; shift: number },
  )
  return { paintedMilliseconds: painted, shift, questions: questions.length, kilobytes: bytes / 1000 }
}

/** Runs in the page before anything of it does; as text, since a function would bring helpers of the compiler along. */
const remember = `
  window.seen = { painted: 0, shift: 0 }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.seen.painted = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value } of list.getEntries()) if (!hadRecentInput) window.seen.shift += value
  }).observe({ type: 'layout-shift', buffered: true })
`

async function signIn(context: BrowserContext, origin: string, username: string): Promise<void> {
  const answer = await context.request.post(`${origin}/auth/sign-in/username`, {
    data: { username, password: 'demo-12345' },
    headers: { origin },
  })
  if (!answer.ok()) throw new Error(`${username} could not sign in at ${origin}: ${answer.status()}.`)
}
