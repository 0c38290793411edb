import { type Printed } from './printed.ts'

/** The lines of a certificate, each with what it is about. */
export const linesOf = (printed: Printed): [label: string, text: string][] => [
  ['姓名', printed.holderName],
  ['志愿者编号', printed.volunteerNumber],
  ['服务时间', `${printed.fromOn} 至 ${printed.untilOn}`],
  ['服务时长', `${hours(printed.minutes)}（${printed.services} 次）`],
  ['服务内容', printed.contents],
  ['出具单位', printed.issuerName],
  ['负责人', printed.headName],
  ['经办人', printed.handlerName],
  ['联系方式', printed.contact],
  ['出具日期', printed.issuedOn],
  ['备注', printed.notes || '无'],
]

function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [whole && `${whole} 小时`, rest && `${rest} 分钟`].filter(Boolean).join(' ')
}
