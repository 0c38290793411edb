import { type Pair } from '../language/language.ts'

export const certificateWords = {
  title: ['志愿服务证明', 'My certificates'],
  none: ['还没有证明。需要时请向服务站申请，免费出具。', 'None yet. Ask your station for one; it costs nothing.'],
  issuer: ['出具单位', 'Issuer'],
  period: ['服务期间', 'Period'],
  minutes: ['服务时长', 'Time'],
  issuedOn: ['出具日期', 'Issued on'],
  download: ['下载证明', 'Download'],
} as const satisfies Record<string, Pair>
