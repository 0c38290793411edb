import { SigningRing } from '@concentric/chassis/signing/signing-ring'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { codeOf } from '../code-of.ts'
import { type Facts } from '../facts.ts'
import { type Printed } from './printed.ts'
import { printedCertificate } from './printed-certificate.ts'

const facts: Facts = {
  ...{ number: '2026-0001-00012', holderName: '示例志愿者', volunteerNumber: 'V00000004', issuerName: '示例服务站' },
  ...{ fromOn: '2025-10-24', untilOn: '2026-11-23', minutes: 1830, services: 18, issuedOn: '2026-11-28' },
  contents: '理发5次1500分钟、谈心陪伴13次330分钟',
}
const printed: Printed = {
  ...facts,
  ...{
    headName: '站长（示例）',
    handlerName: '经办人（示例）',
    contact: '服务站窗口（示例）',
    notes: null,
    sample: false,
  },
  code: codeOf(facts, SigningRing.from(undefined, 'the key of this test').signer!),
}
const read = async (of: Printed) => {
  const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(await printedCertificate(of))), {
    mergePages: true,
  })
  return { text: text.replace(/\s/g, ''), totalPages }
}

/** How far down the lines above the code end, in points from the top: what stands at their left edge. */
const lowestLine = async (of: Printed) => {
  const file = await getDocumentProxy(new Uint8Array(await printedCertificate(of)))
  const { items } = await (await file.getPage(1)).getTextContent()
  const [, ...below] = (items as { str: string; transform: number[] }[])
    .filter(({ str, transform }) => str.trim() && Math.abs(transform[4]! - (64 + 110)) < 2)
    .map(({ transform }) => 842 - transform[5]!)
  return Math.max(...below)
}

describe('a printed certificate', () => {
  it('says on one page what the order asks for, in an embedded font', async () => {
    const { text, totalPages } = await read(printed)
    expect(totalPages).toBe(1)
    for (const fact of ['2026-0001-00012', '示例志愿者', 'V00000004', '2025-10-24至2026-11-23', '30小时30分钟（18次）'])
      expect(text).toContain(fact)
    for (const fact of [
      facts.contents,
      '出具单位示例服务站',
      '站长（示例）',
      '经办人（示例）',
      '服务站窗口',
      '备注无',
      '免费出具',
    ])
      expect(text).toContain(fact)
    expect(text).not.toContain('不作证明之用')
    const file = (await printedCertificate(printed)).toString('latin1')
    expect(file).toMatch(/\/FontFile2/)
    expect(file).not.toMatch(/\/BaseFont \/Helvetica/)
    expect(file.length).toBeLessThan(100_000)
  })

  it('writes a rare letter, and says which it cannot write: never an empty box', async () => {
    const { text } = await read({ ...printed, holderName: '示例骉䶮𠮷', contact: '示例䶮' })
    expect(text).toContain('示例骉〔U+4DAE〕〔U+20BB7〕')
    expect(text).toContain('示例〔U+4DAE〕')
    expect(text).toContain('请在旁边手写并盖章')
    expect((await read(printed)).text).not.toContain('生僻字')
  })

  it('says that a sample proves nothing, and stays on one page with all the text it can have', async () => {
    const long = '示'.repeat(12)
    const contents = Array.from({ length: 5 }, () => `${long}100次12000分钟`).join('、')
    const full = {
      ...{ ...printed, sample: true, contents, notes: '备'.repeat(99).concat('䶮'), contact: '窗'.repeat(40) },
      ...{ issuerName: '站'.repeat(40), holderName: '名'.repeat(20) },
    }
    const { text, totalPages } = await read(full)
    expect(totalPages).toBe(1)
    expect(await lowestLine(full)).toBeLessThan(842 - 64 - 170 - 24)
    expect(text).toContain('不作证明之用')
    expect(text).toContain('备'.repeat(30))
  })
})
