import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { ask, expectAccessible, visit, withBrowser } from './browser.ts'
import { expectFitting, openTab, visitPortal } from './phone.ts'
import { visitVerifyOffline } from './verify-page.ts'

vi.setConfig({ testTimeout: 60_000 })
withBrowser()

type Own = { volunteers: { items: { id: string; homeStationId: string }[] } }
type Made = { made: { id: string; version: number } }

it('lets a volunteer on a phone cancel and sign up, and says where they are expected elsewhere', async () => {
  const { page, complaints } = await visitPortal('volunteer')
  await page.getByRole('heading', { name: '身边的活动' }).waitFor()
  await openTab(page, '报名', '我的报名')
  await page
    .getByRole('button', { name: /^取消报名：/ })
    .first()
    .click()
  await page.getByRole('button', { name: '取消报名', exact: true }).click()
  await page.getByText('已取消报名。').waitFor()
  await expectFitting(page)

  await openTab(page, '活动', '身边的活动')
  await page.getByText('全区', { exact: true }).click()
  const shift = page.locator('section.row').filter({ has: page.getByRole('button', { name: /^报名：/ }) })
  await shift.filter({ hasText: '这段时间您已报名别处' }).first().waitFor()
  await expectFitting(page)

  await openTab(page, '报名', '我的报名')
  await page
    .getByRole('button', { name: /^取消报名：/ })
    .last()
    .click()
  await page.getByRole('button', { name: '取消报名', exact: true }).click()
  await page.getByText('已取消报名。').waitFor()
  await expectFitting(page)

  await openTab(page, '活动', '身边的活动')
  await page.getByText('全区', { exact: true }).click()
  await shift.filter({ hasNotText: '这段时间您已报名别处' }).first().getByRole('button').click()
  await page.getByLabel('我本人参加').waitFor()
  await expectFitting(page)
  await page.getByRole('button', { name: '报名', exact: true }).click()
  await page.getByText(/^已报名。|名额已满，您排在/).waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText(/^You have a seat\.|^Full: you are number/).waitFor()

  expect(complaints).toEqual([])
})

it('lets a volunteer on a phone contest a record, and take a certificate and the whole record home', async () => {
  const { page, complaints } = await visitPortal('volunteer')
  const own = await ask<Own>(page, 'query Own { volunteers { items { id homeStationId } } }')
  const { id: volunteerId, homeStationId: stationId } = own.volunteers.items[0]!
  const number = await certify(volunteerId, stationId)
  await openTab(page, '记录', '我的服务记录')
  await expectFitting(page)
  await page
    .getByRole('button', { name: /^有异议：/ })
    .first()
    .click()
  await page.getByRole('textbox').fill('时长少记了半小时。')
  await expectFitting(page)
  await page.getByRole('button', { name: '有异议', exact: true }).click()
  await page.getByText('已提出异议，请等候答复。').waitFor()
  await page.getByText('等待答复：时长少记了半小时。').waitFor()

  // where one stands is shown to oneself, when one asks
  expect(await page.getByText('您排第').count()).toBe(0)
  await page.getByRole('button', { name: '看一看' }).click()
  await page.getByText(/位志愿者一起服务，您排第 \d+ 位。谢谢您！/).waitFor()
  await expectFitting(page)
  await page.getByRole('button', { name: '不看了' }).click()
  // what one was taught, and an honour whose name is public as long as one likes
  await page.getByRole('heading', { name: '示例登高作业安全培训' }).waitFor()
  for (const act of ['撤回公开', '同意公开']) {
    await page.getByRole('button', { name: `${act}：示例优秀志愿者` }).click()
    await page.getByRole('button', { name: act, exact: true }).click()
  }
  await page.getByRole('button', { name: '撤回公开：示例优秀志愿者' }).waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: `下载证明：${number}` }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toBe(`${number}.pdf`)
  expect(
    readFileSync(await file.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存记录文件' }).click()
  const record = await (await saving).path()
  await expectFitting(page)
  expect(complaints).toEqual([])

  // whoever is handed the file checks it without a network, and a changed letter is found out
  const desk = await visitVerifyOffline()
  const choose = (text: string) =>
    desk.getByLabel('拍照或选择照片').setInputFiles({
      name: 'record.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
  const { payload, ...rest } = JSON.parse(readFileSync(record, 'utf8')) as { payload: string }
  await choose(JSON.stringify({ payload, ...rest }))
  await desk.getByRole('heading', { name: '真实有效：志愿服务记录' }).waitFor()
  await expectAccessible(desk)
  const { totals } = JSON.parse(Buffer.from(payload, 'base64url').toString())
  await desk.getByText(String(totals.minutes), { exact: true }).waitFor()
  const more = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), totals: { ...totals, minutes: 99_999 } }
  await choose(JSON.stringify({ ...rest, payload: Buffer.from(JSON.stringify(more)).toString('base64url') }))
  await desk.getByRole('heading', { name: '核验不通过' }).waitFor()
})

it('lets a volunteer on a phone redeem and give back', async () => {
  const { page, complaints } = await visitPortal('volunteer')
  await openTab(page, '时间银行', '时间银行')
  await expectFitting(page)
  await page
    .getByRole('button', { name: /^兑换：/ })
    .first()
    .click()
  await page.getByRole('button', { name: '兑换', exact: true }).click()
  await page.getByText('已预留，请按期到服务站领取。').waitFor()
  await page
    .getByRole('button', { name: /^取消兑换：/ })
    .first()
    .click()
  await page.getByRole('button', { name: '取消兑换', exact: true }).click()
  await page.getByText('已取消，时长已退还。').waitFor()

  expect(complaints).toEqual([])
})

it('lets a volunteer on a phone take out what is kept', async () => {
  const { page, complaints } = await visitPortal('volunteer')
  await openTab(page, '我的数据', '我的数据')
  await expectFitting(page)
  await page.getByRole('button', { name: '准备文件' }).click()
  const taking = page.waitForEvent('download')
  await page.getByRole('button', { name: '存为 JSON' }).click()
  const { asOf, ...sheets } = JSON.parse(readFileSync(await (await taking).path(), 'utf8'))
  expect(Date.parse(asOf)).toBeGreaterThan(0)
  expect(Object.values(sheets).flat().length).toBeGreaterThan(5)
  expect(complaints).toEqual([])
})

/** A certificate of all the volunteer did, issued by the clerk; answers its number. */
async function certify(volunteerId: string, stationId: string): Promise<string> {
  const { page } = await visit('community')
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const input = { volunteerId, stationId, fromOn: '2020-01-01', untilOn: yesterday }
  const office = { headName: '示例', handlerName: '示例', contact: '示例' }
  const { made } = await ask<Made>(
    page,
    'mutation Prepare($input: CertificateDraft!, $key: ID!) { made: prepareCertificate(input: $input, key: $key) { id version } }',
    { input: { ...input, ...office }, key: crypto.randomUUID() },
  )
  const { issued } = await ask<{ issued: { number: string } }>(
    page,
    'mutation Issue($id: ID!, $version: Int!, $key: ID!) { issued: issueCertificate(id: $id, version: $version, key: $key) { number } }',
    { ...made, key: crypto.randomUUID() },
  )
  await page.context().close()
  return issued.number
}
