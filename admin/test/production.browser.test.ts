import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectAccessible, signIn, visit, withBrowser } from './browser.ts'
import { startProduction } from './start-production.ts'

withBrowser()

let production: Awaited<ReturnType<typeof startProduction>>
let secret: string
let backupCode: string
beforeAll(async () => {
  production = await startProduction()
}, 120_000)
afterAll(() => production?.stop())

/** The door of the production installation, seen by a browser of its own. */
async function door() {
  const { page } = await visit(undefined, '/', { ignoreHTTPSErrors: true })
  await page.getByLabel('用户名').waitFor()
  await page.goto(`${production.address}/`)
  await page.getByLabel('用户名').waitFor()
  return page
}
const codeOf = (later = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 })

it('sets up an authenticator at the first sign-in of the district, by keyboard alone', async () => {
  const page = await door()
  await signIn(page, 'office', production.password)
  await page.getByRole('img', { name: '身份验证器二维码' }).waitFor()
  await expectAccessible(page)
  secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
  expect(secret).toMatch(/^[A-Z2-7]{52}$/)
  const codes = page.getByRole('list', { name: '备用码' }).getByRole('listitem')
  expect(await codes.count()).toBe(10)
  backupCode = (await codes.first().textContent()) ?? ''

  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('code')
  await page.keyboard.type('000000')
  await page.keyboard.press('Enter')
  await page.getByText('验证码不正确，或已经用过。').waitFor()
  await expectAccessible(page)
  await page.getByLabel('验证码').fill(codeOf())
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '您好' }).waitFor()

  const cookies = await page.context().cookies(production.address)
  expect(cookies.map(({ name, secure, httpOnly, sameSite }) => [name, secure, httpOnly, sameSite])).toEqual([
    ['__Secure-concentric.session_token', true, true, 'Strict'],
  ])
})

it('asks for the six digits at the next sign-in, and takes a backup code in their place', async () => {
  const page = await door()
  await signIn(page, 'office', production.password)
  await page.getByText('身份验证器上的六位数字').waitFor()
  expect(await page.getByRole('img', { name: '身份验证器二维码' }).count()).toBe(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: '换个账号登录' }).click()
  await signIn(page, 'office', production.password)
  await page.getByLabel('验证码').fill(codeOf(1))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '您好' }).waitFor()

  const other = await door()
  await signIn(other, 'office', production.password)
  await other.getByLabel('验证码').fill(backupCode)
  await other.keyboard.press('Enter')
  await other.getByRole('heading', { name: '您好' }).waitFor()
})

it('has no explorer, no accounts of a demonstration, and only https', async () => {
  const page = await door()
  const { request } = page.context()
  expect((await request.get(`${production.address}/graphiql`)).status()).toBe(404)
  const headers = (await request.get(`${production.address}/`)).headers()
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
  await signIn(page, 'district', 'demo-12345')
  await page.getByText('用户名或密码不正确').waitFor()
})

it('logs every request as a line without a name, a password or a code', () => {
  const lines = production
    .log()
    .split('\n')
    .filter((line) => /^\{.*\}$/.test(line))
  expect(lines.length).toBeGreaterThan(20)
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(entries.find(({ path }) => path === '/auth/sign-in/username')).toMatchObject({ method: 'POST', status: 401 })
  expect(entries.find(({ path, outcome }) => path === '/graphql' && outcome === 'ok')).toHaveProperty('account')
  for (const personal of ['office', '区委组织部', production.password, secret, backupCode, '127.0.0.1'])
    expect(lines.join('\n')).not.toContain(personal)
})
