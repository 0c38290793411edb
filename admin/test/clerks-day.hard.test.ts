import { type Page } from 'playwright-core'
import { expect, it, vi } from 'vitest'
import { ask, expectAccessible, go, visit, withBrowser } from './browser.ts'
import { openTab, visitPortal } from './phone.ts'
import { pick } from './pick.ts'
import { changed, check, visitVerifyOffline } from './verify-page.ts'

vi.setConfig({ testTimeout: 240_000 })
withBrowser()

const name = '示例亲子手工课'
const station = '太平角社区“帮到家”便民服务站'

/** The district's clock so many minutes from now, as an input takes it. */
const clockIn = (minutes: number) => new Date(Date.now() + (480 + minutes) * 60_000).toISOString().slice(0, 16)

/** Answers the dialog that is open. */
async function answer(page: Page, button: string, fields: Record<string, string> = {}): Promise<void> {
  const dialog = page.getByRole('dialog')
  for (const [label, text] of Object.entries(fields)) await dialog.getByLabel(label).fill(text)
  await dialog.getByRole('button', { name: button, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

it('is a clerk’s day: a class, a code, hours, a contest, a redemption, a certificate', async () => {
  const { page: desk, complaints } = await visit('community', '/activities/create')
  await publishClass(desk)
  const { page: phone } = await visitPortal('volunteer')
  const own = await ask<{ volunteers: { items: { displayName: string }[] } }>(
    phone,
    '{ volunteers { items { displayName } } }',
  )
  const { displayName } = own.volunteers.items[0]!
  await signUpWithChildren(phone)
  await attend(desk, phone)
  const id = await confirmHours(desk)
  await contestAndCorrect(desk, phone, id)
  await redeem(desk, phone, displayName)
  const code = await certify(desk, displayName)

  const anybody = await visitVerifyOffline()
  await check(anybody, code)
  await anybody.getByRole('heading', { name: '真实有效' }).waitFor()
  await check(anybody, changed(code))
  await anybody.getByRole('heading', { name: '核验不通过' }).waitFor()
  // the address is typed where a clerk would click, which the router of a form remarks on
  expect(complaints.filter((said) => !said.includes('use a blocker on a POP navigation'))).toEqual([])
})

/** A class of this hour, and its one shift. */
async function publishClass(desk: Page): Promise<void> {
  await desk.getByRole('textbox', { name: '名称' }).fill(name)
  await desk.getByRole('combobox', { name: '类型' }).click()
  await desk.getByRole('option', { name: '课程', exact: true }).click()
  await pick(desk, '主办服务站', station)
  await desk.getByLabel('开始时间').fill(clockIn(3))
  await desk.getByLabel('结束时间').fill(clockIn(48))
  await desk.getByRole('button', { name: '保存' }).click()
  await desk.getByRole('button', { name: '发布', exact: true }).click()
  await desk.getByText('已发布。').waitFor()
  await desk.getByRole('link', { name: '新增班次' }).click()
  await desk.getByRole('textbox', { name: '班次' }).fill('全场')
  await desk.getByLabel('名额').fill('5')
  await desk.getByRole('button', { name: '保存' }).click()
  await desk.getByRole('link', { name: '签到屏' }).waitFor()
}

/** A guardian comes with two children, whose names nobody asks. */
async function signUpWithChildren(phone: Page): Promise<void> {
  await openTab(phone, '活动', '身边的活动')
  const card = phone.getByRole('article').filter({ hasText: name })
  await card.getByRole('button', { name: '报名：全场' }).click()
  await phone.getByLabel('随行孩子（14 岁以下）人数').fill('2')
  await phone.getByLabel('我是孩子的监护人，同意他们参加').check()
  await phone.getByRole('button', { name: '报名', exact: true }).click()
  await phone.getByText('已报名。').waitFor()
}

/** The host shows the code, the guardian enters it, and three have come. */
async function attend(desk: Page, phone: Page): Promise<void> {
  await desk.getByRole('link', { name: '签到屏' }).click()
  await desk.getByText('已到 0 人').waitFor()
  for (const light of ['深色', '浅色']) {
    await expectAccessible(desk)
    await desk.getByRole('button', { name: light }).click()
  }
  const shown = () => desk.getByText(/^\d{4} \d{4}$/).textContent()
  const code = (await shown()) ?? ''
  await openTab(phone, '报名', '我的报名')
  await phone.getByRole('button', { name: `签到：${name}` }).click()
  await phone.getByLabel('签到码', { exact: true }).fill(code)
  await phone.getByRole('button', { name: '签到', exact: true }).click()
  await phone.getByText('已签到，记录 45分钟').waitFor()
  await desk.getByText('已到 3 人').waitFor()
  // a code lasts for a moment: the next one comes by itself
  await expect.poll(shown, { timeout: 60_000 }).not.toBe(code)
}

/** The hours wait in the queue until the class, which was held earlier than planned, is over; answers the record's id. */
async function confirmHours(desk: Page): Promise<string> {
  const { records } = await ask<{ records: { items: { id: string }[] } }>(
    desk,
    'query Of($name: String!) { records: serviceRecords(filter: { name: { eq: $name } }) { items { id } } }',
    { name },
  )
  const { id } = records.items[0]!
  const confirm = async () => {
    await go(desk, '/confirmation-queue')
    await desk.getByRole('checkbox', { name: `选择 ${name}` }).check()
    await desk.getByRole('button', { name: '确认所选（1）' }).click()
  }
  await confirm()
  await desk.getByText('服务还没有结束，不能确认。', { exact: true }).waitFor()
  await go(desk, `/serviceRecords/${id}`)
  await desk.getByLabel('开始时间').fill(clockIn(-50))
  await desk.getByLabel('结束时间').fill(clockIn(-5))
  await desk.getByRole('button', { name: '保存' }).click()
  await desk.waitForURL(/\/show$/)
  await confirm()
  await desk.getByText('已确认 1 条。').waitFor()
  return id
}

/** The volunteer says what is wrong, the clerk puts it right, and the volunteer sees it. */
async function contestAndCorrect(desk: Page, phone: Page, id: string): Promise<void> {
  await openTab(phone, '记录', '我的服务记录')
  await phone.getByRole('button', { name: `有异议：${name}` }).click()
  await phone.getByRole('textbox').fill('整理材料的一刻钟没有记。')
  await phone.getByRole('button', { name: '有异议', exact: true }).click()
  await phone.getByText('等待答复：整理材料的一刻钟没有记。').waitFor()
  await go(desk, `/serviceRecords/${id}/show`)
  await desk.getByText('整理材料的一刻钟没有记。').waitFor()
  await desk.getByRole('button', { name: '更正', exact: true }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByLabel('服务时长（分钟）').fill('60')
  await dialog.getByLabel('理由').fill('补记整理材料')
  await dialog.getByRole('button', { name: '更正', exact: true }).click()
  // an hour does not fit between the times that are there
  await dialog.locator('[aria-invalid=true]').waitFor()
  await expectAccessible(desk, '[role=dialog]')
  await answer(desk, '更正', { 开始时间: clockIn(-66) })
  await desk.getByText('已更正。').waitFor()
  await openTab(phone, '活动', '身边的活动')
  await openTab(phone, '记录', '我的服务记录')
  await phone.getByText('异议成立：整理材料的一刻钟没有记。').waitFor()
}

/** The volunteer reserves on the phone, the desk hands over. */
async function redeem(desk: Page, phone: Page, displayName: string): Promise<void> {
  await openTab(phone, '时间银行', '时间银行')
  const goods = phone.getByRole('button', { name: /^兑换：/ }).first()
  const reward = ((await goods.getAttribute('aria-label')) ?? '').replace('兑换：', '')
  await goods.click()
  await phone.getByRole('button', { name: '兑换', exact: true }).click()
  await phone.getByText('已预留，请按期到服务站领取。').waitFor()
  await go(desk, '/redemption-desk')
  await pick(desk, '志愿者', displayName)
  await desk
    .getByRole('region', { name: '待领取' })
    .getByRole('button', { name: new RegExp(reward) })
    .click()
  await answer(desk, '领取')
  await desk.getByText('已领取。').waitFor()
}

/** Issues a certificate of everything until today; answers what is printed in its code. */
async function certify(desk: Page, displayName: string): Promise<string> {
  await go(desk, '/certificates')
  await desk.getByRole('button', { name: '开具证明' }).click()
  await pick(desk, '志愿者', displayName)
  await pick(desk, '出具单位', station)
  const fields = { 服务起始日期: '2020-01-01', 服务截止日期: clockIn(0).slice(0, 10) }
  await answer(desk, '保存草稿', { ...fields, 负责人: '示例', 经办人: '示例', 联系方式: '示例' })
  await desk.waitForURL(/\/show$/)
  const issue = desk.getByRole('button', { name: '出具', exact: true })
  await expect.poll(() => issue.count()).toBe(1)
  await issue.click()
  await answer(desk, '出具')
  const id = /certificates\/([\w-]+)\/show/.exec(desk.url())![1]
  await desk.getByRole('button', { name: '下载证明' }).waitFor()
  const held = await ask<{ certificate: { code: string } }>(
    desk,
    'query Held($id: ID!) { certificate(id: $id) { code } }',
    { id },
  )
  return held.certificate.code
}
