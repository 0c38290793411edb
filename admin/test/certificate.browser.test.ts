import { generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Page } from 'playwright-core'
import { renderSVG } from 'uqr'
import { expect, it, vi } from 'vitest'
import { address, ask, expectAccessible, visit, withBrowser } from './browser.ts'
import { pick } from './pick.ts'
import { changed, check, visitVerifyOffline } from './verify-page.ts'

vi.setConfig({ testTimeout: 120_000 })
withBrowser()

type Held = { id: string; version: number; number: string; holderName: string; minutes: number; code: string }
const certificateOf = async (page: Page, id: string): Promise<Held> =>
  (
    await ask<{ certificate: Held }>(
      page,
      'query Held($id: ID!) { certificate(id: $id) { id version number holderName minutes code } }',
      { id },
    )
  ).certificate

/** The names of a volunteer and of the station where an hour of theirs is confirmed. */
async function certifiable(page: Page): Promise<{ volunteer: string; station: string }> {
  const confirmed = await ask<{
    serviceRecords: { items: { volunteer: { displayName: string }; station: { name: string } }[] }
  }>(
    page,
    '{ serviceRecords(filter: {state: {eq: CONFIRMED}}, perPage: 1) { items { volunteer { displayName } station { name } } } }',
  )
  const { volunteer, station } = confirmed.serviceRecords.items[0]!
  return { volunteer: volunteer.displayName, station: station.name }
}

it('says of every field that must be filled that it is empty, of those picked from a list too', async () => {
  const { page: desk, complaints } = await visit('community', '/certificates')
  await desk.getByRole('button', { name: '开具证明' }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('button', { name: '保存草稿' }).click()
  await expect.poll(() => dialog.getByText('必填', { exact: true }).count()).toBe(7)
  await expectAccessible(desk, '[role=dialog]')
  expect(complaints).toEqual([])
})

it('issues a certificate that anybody checks without a network, until it is changed or withdrawn', async () => {
  const { page: desk, complaints } = await visit('community', '/certificates')
  await desk.getByRole('button', { name: '开具证明' }).click()
  const dialog = desk.getByRole('dialog')
  await expectAccessible(desk, '[role=dialog]')
  const { volunteer, station } = await certifiable(desk)
  await pick(desk, '志愿者', volunteer)
  await pick(desk, '出具单位', station)
  await dialog.getByLabel('服务起始日期').fill('2020-01-01')
  await dialog.getByLabel('服务截止日期').fill('2026-11-23')
  for (const field of ['负责人', '经办人', '联系方式']) await dialog.getByLabel(field).fill('示例')
  await dialog.getByRole('button', { name: '保存草稿' }).click()
  await desk.getByText('草稿已保存').waitFor()
  await desk.waitForURL(/\/show$/)
  await expect.poll(() => desk.getByRole('button', { name: '出具', exact: true }).count()).toBe(1)
  await desk.getByRole('button', { name: '出具', exact: true }).click()
  await desk.getByRole('dialog').getByRole('button', { name: '出具', exact: true }).click()
  const id = /certificates\/([\w-]+)\/show/.exec(desk.url())![1]!
  const downloading = desk.waitForEvent('download')
  await desk.getByRole('button', { name: '下载证明' }).click()
  const held = await certificateOf(desk, id)
  const file = await downloading
  // its long code is broken within its column
  await desk.getByText(/^TX1:/).waitFor()
  expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(file.suggestedFilename()).toBe(`${held.number}.pdf`)
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  await expectAccessible(desk)

  await desk.goto(`${address}/#/certificates`)
  await desk.getByRole('button', { name: '导出服务记录' }).click()
  await pick(desk, '志愿者', volunteer)
  await desk.getByLabel('导出理由').fill('本人到窗口申请')
  await expectAccessible(desk, '[role=dialog]')
  const exporting = desk.waitForEvent('download')
  await desk.getByRole('dialog').getByRole('button', { name: '导出', exact: true }).click()
  const signed = readFileSync(await (await exporting).path(), 'utf8')
  expect(complaints).toEqual([])
  const foreign = await recordFromElsewhere(signed)

  const page = await visitVerifyOffline()
  await check(page, foreign)
  await page.getByRole('heading', { name: '真实有效：其他地区的志愿服务记录' }).waitFor()
  await page.getByText(/签发方： 示例外区。只供查看，不写入这里/).waitFor()
  await page.getByText(/\d+次\d+分钟/).waitFor()
  await expectAccessible(page)
  const { payload, ...rest } = JSON.parse(foreign) as { payload: string }
  await check(page, JSON.stringify({ ...rest, payload: changed(payload) }))
  await page.getByRole('heading', { name: /核验不通过|这不是/ }).waitFor()
  await check(page, signed)
  await page.getByRole('heading', { name: '真实有效：志愿服务记录' }).waitFor()
  await check(page, held.code)
  await page.getByRole('heading', { name: '真实有效' }).waitFor()
  for (const fact of [held.number, held.holderName, String(held.minutes)])
    await page.getByText(fact, { exact: true }).waitFor()
  await page.getByText('现在无法取得撤销清单').waitFor()
  await expectAccessible(page)
  await check(page, changed(held.code))
  await page.getByRole('heading', { name: '核验不通过' }).waitFor()
  await check(page, 'TX1:此处没有')
  await page.getByRole('heading', { name: '这不是志愿服务证明的核验码' }).waitFor()

  await page.getByLabel('拍照或选择照片').setInputFiles({
    name: 'photo.png',
    mimeType: 'image/png',
    buffer: await photoOf(desk, held.code),
  })
  await page.getByRole('heading', { name: '真实有效' }).waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Genuine' }).waitFor()
  await page.getByRole('button', { name: '中文' }).click()

  await ask(
    desk,
    'mutation Withdraw($id: ID!, $version: Int!, $key: ID!) { withdrawCertificate(id: $id, version: $version, reason: "示例：信息有误", key: $key) { id } }',
    { id, version: held.version, key: `withdrawn ${id}` },
  )
  await page.context().setOffline(false)
  await check(page, held.code)
  await page.getByRole('heading', { name: '已撤销' }).waitFor()
  await page.getByText('已核对撤销清单').waitFor()
})

/** The same record as another district would have signed it, whose key ours has entered. */
async function recordFromElsewhere(ours: string): Promise<string> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x: keyX, y: keyY } = publicKey.export({ format: 'jwk' })
  const keyId = crypto.randomUUID()
  const { page: district } = await visit('district')
  await ask(district, 'mutation Trust($input: RecordIssuerDraft!) { createRecordIssuer(input: $input) { id } }', {
    input: { name: '示例外区', keyId, keyX, keyY },
  })
  const { payload } = JSON.parse(ours) as { payload: string }
  const header = Buffer.from(JSON.stringify({ alg: 'ES256', kid: keyId })).toString('base64url')
  const signature = sign('sha256', Buffer.from(`${header}.${payload}`), { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return JSON.stringify({ protected: header, payload, signature: signature.toString('base64url') })
}

/** The code as somebody's camera sees it: as 150 dots an inch show a page, a little askew. */
async function photoOf(anyPage: Page, code: string): Promise<Buffer> {
  const page = await anyPage.context().newPage()
  await page.setViewportSize({ width: 900, height: 1200 })
  await page.setContent(
    `<body style="background:#ddd"><div style="width:354px;margin:500px 120px;transform:rotate(4deg)">${renderSVG(code, { ecc: 'M', border: 2 })}</div>`,
  )
  return page.screenshot({ type: 'png' })
}
