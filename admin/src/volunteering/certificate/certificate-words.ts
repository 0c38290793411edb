import { type KeyedWords } from '../../acts/keyed-act.tsx'
import { type Pair } from '../../graph/meta.ts'

export const issueWords: KeyedWords = {
  act: ['出具', 'Issue'],
  title: ['出具这份证明？', 'Issue this certificate?'],
  text: [
    '出具后给出编号并签名，内容不再改变；如有错误只能撤销。',
    'It gets its number and is signed. From then on it stays as it is, and can be withdrawn only.',
  ],
  done: ['已出具。', 'Issued.'],
}

export const announceWords: KeyedWords = {
  act: ['公示', 'Give notice'],
  title: ['开始公示？', 'Put it on notice?'],
  text: ['公示七天，期满后才能出具。', 'The notice lasts seven days; it is issued after that.'],
  done: ['已开始公示。', 'On notice.'],
}

export const certificateWords = {
  prepare: ['开具证明', 'Prepare a certificate'],
  prepareTitle: ['开具志愿服务证明', 'Prepare a certificate'],
  prepareText: [
    '只证明所选服务站在这段时间内已确认的服务记录。保存为草稿，核对时长和内容后再出具。',
    'It certifies what the station recorded and confirmed in these days. A draft first: look at minutes and contents, then issue it.',
  ],
  prepared: ['草稿已保存，请核对后出具。', 'The draft is saved. Look at it, then issue it.'],
  save: ['保存草稿', 'Save the draft'],
  download: ['下载证明', 'Download'],
  withdraw: ['撤销', 'Withdraw'],
  withdrawTitle: ['撤销证明 {number}？', 'Withdraw certificate {number}?'],
  withdrawText: ['编号将公布在撤销清单中，核验时会显示已撤销。', 'Its number is published; whoever checks it is told.'],
  withdrawn: ['已撤销。', 'Withdrawn.'],
  reason: ['撤销原因', 'Reason'],
  exportRecord: ['导出服务记录', 'Export a record'],
  exportTitle: ['导出服务记录', 'Export a record of service'],
  exportText: [
    '本单位已确认的服务记录，存为带签名的文件，可带到其他系统，也可在核验页核对。志愿者会看到这次导出。',
    'What your office has confirmed of the volunteer, as a signed file to be carried elsewhere and checked at /verify. The volunteer sees that it was exported.',
  ],
  checkRecord: ['核验证明、记录', 'Check a certificate or a record'],
  exportReason: ['导出理由', 'Reason'],
  exportNow: ['导出', 'Export'],
  recordFile: ['服务记录', 'service-record'],
} as const satisfies Record<string, Pair>
