type Pair = readonly [zh: string, en: string]

/** What the page says; it carries its words itself, for it must do without the server. */
export const words = {
  title: ['志愿服务证明核验', 'Check a volunteer certificate'],
  how: [
    '上传证明的照片，或粘贴二维码扫出的核验码；也可选择服务记录文件。核验在本机完成，不上传任何内容，断网也可使用。',
    'Choose a photo of the certificate or the file of a service record, or paste the text a QR code holds. It is checked on this device; nothing is sent, and it works without a network.',
  ],
  photo: ['拍照或选择照片、记录文件', 'Take or choose a photo, or a record'],
  code: ['核验码', 'Code'],
  check: ['核验', 'Check'],
  reading: ['正在识别…', 'Reading…'],
  unread: [
    '照片里没有找到二维码，请拍清楚整个二维码后再试。',
    'There is no QR code to be found on the photo. Try again with the whole code in focus.',
  ],
  genuine: ['真实有效', 'Genuine'],
  record: ['真实有效：志愿服务记录', 'Genuine: a record of service'],
  elsewhere: ['真实有效：其他地区的志愿服务记录', 'Genuine: a record of service from another district'],
  issuerElsewhere: ['签发方：', 'Signed by:'],
  elsewhereNote: [
    '只供查看，不写入这里，也不计入这里的时长。',
    'It is only shown: nothing of it is kept here, and no minutes are credited.',
  ],
  recordNote: [
    '文件记载的是出具当时的已确认记录，之后的更正不在其中。',
    'It holds what was confirmed when it was made; later corrections are not in it.',
  ],
  recordOffice: ['导出单位', 'Exported by'],
  recordAsOf: ['出具时间', 'Made at'],
  changed: ['核验不通过：内容被改动，或不是本系统出具', 'Not genuine: it was changed, or was not issued here'],
  none: ['这不是志愿服务证明的核验码', 'This is no code of a certificate'],
  unknownKey: [
    '无法核验：签名密钥未知，请联网刷新后再试，或向出具单位查询',
    'Cannot be checked: the key is not known. Reload with a network, or ask the issuer',
  ],
  withdrawn: ['已撤销：这份证明不再有效', 'Withdrawn: the certificate is no longer valid'],
  missing: [
    '无法核验：核验公钥还没有取得，请联网后刷新',
    'Cannot be checked: the public keys are not here yet. Reload with a network',
  ],
  fresh: ['已核对撤销清单', 'Checked against the list of withdrawn numbers'],
  stale: [
    '现在无法取得撤销清单，用的是此前保存的清单',
    'The list of withdrawn numbers is out of reach; an earlier one was used',
  ],
  asOf: ['清单时间', 'List of'],
  number: ['编号', 'Number'],
  holderName: ['姓名', 'Name'],
  volunteerNumber: ['志愿者编号', 'Volunteer number'],
  period: ['服务时间', 'Period'],
  minutes: ['服务时长（分钟）', 'Minutes'],
  services: ['服务次数', 'Services'],
  contents: ['服务内容', 'Contents'],
  issuerName: ['出具单位', 'Issuer'],
  issuedOn: ['出具日期', 'Issued on'],
  other: ['English', '中文'],
} as const satisfies Record<string, Pair>

export type Word = keyof typeof words
export type Say = (word: Word) => string

/** Says a word of the page in one of its two languages. */
export const saying =
  (isEnglish: boolean): Say =>
  (word) =>
    words[word][isEnglish ? 1 : 0]
