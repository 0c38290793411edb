import { readFileSync } from 'node:fs'
import { type Page } from 'playwright-core'
import readXlsxFile from 'read-excel-file/universal'
import { expect, it, vi } from 'vitest'
import { operationOf } from './asked.ts'
import { address, ask, expectAccessible, rowsOf, visit, withBrowser } from './browser.ts'
import { madeVolunteer, type Own, own } from './made-volunteer.ts'

vi.setConfig({ testTimeout: 120_000 })
withBrowser()

async function fillReason(page: Page, reason: string) {
  await page.getByRole('dialog').getByLabel('事由').fill(reason)
}

it('shows a value in clear for a reason, once, and the person sees who it was', async () => {
  const person = await visit('volunteer')
  const { id } = (await ask<Own>(person.page, own)).registrations.items[0]!
  const { page } = await visit('community', `/registrations/${id}/show`)
  await page.getByText('120****0001').waitFor()
  // each masked value has a button of its own, which the keyboard reaches
  for (const [field, count] of Object.entries({ 姓名: 1, 电话: 1, 身份证号: 1, 住址: 0, 出生年份: 0 }))
    expect([field, await page.getByRole('button', { name: `查看原文：${field}` }).count()]).toEqual([field, count])
  await page.getByRole('button', { name: '查看原文：电话' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '查看原文：电话' })
  await fillReason(page, '急')
  await dialog.getByRole('button', { name: '查看', exact: true }).click()
  await dialog.getByText('至少 4 个字。').waitFor()
  await fillReason(page, '联系本人安排周六值班')
  await dialog.getByRole('button', { name: '查看', exact: true }).click()
  await dialog.getByText('12000000001').waitFor()
  await expectAccessible(page, '[role=dialog]')
  await dialog.getByRole('button', { name: '关闭' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await page.getByText('12000000001').count()).toBe(0)
  expect(page.url()).not.toContain('12000000001')

  await person.page.goto(`${address}/#/my-data`)
  await person.page.getByText('太平角社区 · 查看原文 · 电话 · 联系本人安排周六值班').first().waitFor()
  await expectAccessible(person.page)
  expect(person.complaints).toEqual([])
})

it('finds a registration by a value to the letter, and says when none of ours has it', async () => {
  const { page } = await visit('street', '/registrations')
  await rowsOf(page)
  await page.getByRole('button', { name: '按原文查找' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('内容').fill('12000000002')
  await fillReason(page, '来电核对本人')
  await dialog.getByRole('button', { name: '查找', exact: true }).click()
  await dialog.getByText('您的范围内没有这样的登记。').waitFor()
  await dialog.getByLabel('内容').fill('12000000003')
  await dialog.getByRole('button', { name: '查找', exact: true }).click()
  await page.waitForURL(/registrations\/[0-9a-f-]+\/show/)
  await page.getByText('120****0003').waitFor()
})

it('takes everything out as JSON and as a sheet, in clear', async () => {
  const { page, complaints } = await visit('volunteer', '/my-data')
  const fileOf = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return file.path()
  }
  const readings = async () =>
    (await ask<{ page: { total: number } }>(page, '{ page: personalReads(filter: {kind: {eq: EXPORTED}}) { total } }'))
      .page.total
  const before = await readings()
  await page.getByRole('button', { name: '导出全部数据' }).click()
  const json = JSON.parse(readFileSync(await fileOf('保存为 JSON'), 'utf8'))
  expect(json.实名登记[0].电话).toBe('12000000001')
  expect(json.服务记录.length).toBeGreaterThan(100)
  const sheets = await readXlsxFile(new Blob([readFileSync(await fileOf('保存为 Excel'))]))
  const registration = sheets.find(({ sheet }) => sheet === '实名登记')
  expect(registration?.data[1]).toContain('370202195505050000')
  expect(json.账号[0].用户名).toBe('volunteer')
  expect(json.asOf).toMatch(/\+08:00$/)
  for (const subgraph of ['governance', 'buildings', 'organisations', 'volunteering'])
    expect(json[`操作记录 · ${subgraph}`]).toBeInstanceOf(Array)
  expect(json['操作记录 · volunteering'].length).toBeGreaterThan(0)
  // both files come of one reading
  expect((await readings()) - before).toBe(1)
  expect(complaints).toEqual([])
})

it('changes one value and sends no masked one back', async () => {
  const { page } = await visit('community')
  const { registration } = await madeVolunteer(page)
  await page.goto(`${address}/#/registrations/${registration}`)
  const phone = page.getByRole('textbox', { name: '电话' })
  expect(await phone.inputValue()).toBe('')
  expect(await phone.getAttribute('placeholder')).toBe('120****0055')
  await phone.fill('12000000066')
  const saving = page.waitForRequest((request) => operationOf(request) === 'UpdateRegistration')
  await page.getByRole('button', { name: '保存' }).click()
  expect((await saving).postDataJSON().variables.input).toEqual({ phone: '12000000066' })
  await page.getByText('120****0066').waitFor()
  await page.getByRole('heading', { name: '示**', level: 2 }).waitFor()
})

it('empties a value that is cleared, and keeps the others', async () => {
  const { page } = await visit('community')
  const { registration } = await madeVolunteer(page)
  await page.goto(`${address}/#/registrations/${registration}`)
  // in the order of the form: the name, the telephone
  await page.getByRole('button', { name: '清空' }).nth(1).click()
  const saving = page.waitForRequest((request) => operationOf(request) === 'UpdateRegistration')
  await page.getByRole('button', { name: '保存' }).click()
  expect((await saving).postDataJSON().variables.input).toEqual({ phone: null })
  await page.getByRole('heading', { name: '示**', level: 2 }).waitFor()
  const { row } = await ask<{ row: object }>(
    page,
    'query ($id: ID!) { row: registration(id: $id) { realName phone } }',
    {
      id: registration,
    },
  )
  expect(row).toEqual({ realName: '示**', phone: null })
})

it('withdraws a consent, and what it covered is gone', async () => {
  const { page } = await visit('community')
  const { consent, registration } = await madeVolunteer(page)
  await page.goto(`${address}/#/consents/${consent}/show`)
  await page.getByRole('button', { name: '撤回同意' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤回同意' }).click()
  await page.getByText('已撤回，相应内容已删除。').waitFor()
  const { row } = await ask<{ row: { phone: string | null } }>(
    page,
    'query ($id: ID!) { row: registration(id: $id) { phone } }',
    { id: registration },
  )
  expect(row.phone).toBeNull()
})

it('erases a person only when the number is typed', async () => {
  const { page } = await visit('community')
  const { id, number } = await madeVolunteer(page)
  await page.goto(`${address}/#/volunteers/${id}/show`)
  // what he agreed to stands there in words
  await page.getByRole('link', { name: '服务对接' }).waitFor()
  await page.getByRole('button', { name: '删除个人信息' }).click()
  const dialog = page.getByRole('dialog')
  await fillReason(page, '本人书面申请')
  const confirm = dialog.getByRole('button', { name: '删除个人信息' })
  expect(await confirm.isDisabled()).toBe(true)
  await dialog.getByLabel(`输入编号 ${number} 以确认`).fill(number)
  await confirm.click()
  await page.getByRole('heading', { name: '（已注销）', level: 2 }).waitFor()
})

const warning = '保存时会隐去其中的手机号和身份证号'

it('warns of a telephone number in free text, and keeps it masked', async () => {
  const { page } = await visit('community2')
  const { serviceStations } = await ask<{ serviceStations: { items: { id: string }[] } }>(
    page,
    'query ($place: ID!) { serviceStations(filter: {communityId: {eq: $place}}, perPage: 1) { items { id } } }',
    { place: (await ask<Own>(page, own)).viewer.acting.place.id },
  )
  const { team } = await ask<{ team: { id: string } }>(
    page,
    'mutation ($input: TeamDraft!) { team: createTeam(input: $input) { id } }',
    { input: { name: '测试服务队', stationId: serviceStations.items[0]!.id } },
  )
  await page.goto(`${address}/#/teams/${team.id}`)
  await page.getByRole('textbox', { name: '名称' }).fill('请打 12000000001')
  await page.getByText(warning).waitFor()
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { name: '请打 120****0001', level: 2 }).waitFor()
  const { row } = await ask<{ row: object }>(page, 'query ($id: ID!) { row: team(id: $id) { name } }', { id: team.id })
  expect(row).toEqual({ name: '请打 120****0001' })
})

it('says nothing of numbers under a code, which is kept to the letter', async () => {
  const { page } = await visit('community', '/partnerUnits/create')
  await page.getByRole('textbox', { name: '名称' }).fill('12000000001')
  await page.getByText(warning).waitFor()
  await page.getByRole('textbox', { name: '名称' }).fill('测试单位')
  await page.getByRole('textbox', { name: '统一社会信用代码' }).fill('37020219800101000X')
  await expect.poll(() => page.getByText(warning).count()).toBe(0)
})

it('erases oneself and is signed out', async () => {
  const { page } = await visit('volunteer2', '/my-data')
  const { volunteers } = await ask<{ volunteers: { items: { number: string }[] } }>(
    page,
    '{ volunteers(perPage: 1) { items { number } } }',
  )
  const { number } = volunteers.items[0]!
  await page.getByRole('button', { name: '删除个人信息' }).click()
  await fillReason(page, '本人申请')
  await page.getByRole('dialog').getByLabel(`输入编号 ${number} 以确认`).fill(number)
  await page.getByRole('dialog').getByRole('button', { name: '删除个人信息' }).click()
  await page.getByLabel('用户名').waitFor()
  const again = await page.context().request.post(`${address}/auth/sign-in/username`, {
    data: { username: 'volunteer2', password: 'demo-12345' },
  })
  expect(again.status()).toBe(401)
})
