import { type Pair } from '../language/language.ts'

export const certificateWords = {
  title: ['志愿服务证明', 'My certificates'],
  none: ['还没有证明。需要时请向服务站申请，免费出具。', 'None yet. Ask your station for one; it costs nothing.'],
  issuer: ['出具单位', 'Issuer'],
  period: ['服务期间', 'Period'],
  minutes: ['服务时长', 'Time'],
  issuedOn: ['出具日期', 'Issued on'],
  download: ['下载证明', 'Download'],
  record: ['我的服务记录文件', 'My record as a file'],
  recordText: [
    '全部已确认的服务记录，带数字签名。换地方、换系统时带走，别人可在核验页核对真伪。',
    'All your confirmed service, signed. Take it along when you move; anybody can check it at /verify.',
  ],
  checkRecord: ['核验、查看记录文件，其他地区的也可以', 'Check and see a record, one from another district too'],
  recordNow: ['保存记录文件', 'Save the record'],
} as const satisfies Record<string, Pair>
