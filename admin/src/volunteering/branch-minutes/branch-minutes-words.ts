import { type Pair } from '../../graph/meta.ts'

/** The words of the page that ranks branches by the minutes served. */
export const branchMinutesWords = {
  title: ['支部服务时长', 'Service of branches'],
  hint: [
    '只看已确认的服务时长，按支部公开；任何人的个人名次都不在这里。没有数的支部，本季度没有服务，或人数太少不公布。',
    'Confirmed service alone, by branch and for everybody; nobody’s own rank stands here. A branch without numbers served nothing in the quarter, or by too few to be told.',
  ],
  quarter: ['季度', 'Quarter'],
  quarterOf: ['{year} 年第 {quarter} 季度', 'Quarter {quarter} of {year}'],
  rank: ['名次', 'Rank'],
  branch: ['党支部', 'Branch'],
  place: ['所在', 'Place'],
  hours: ['服务时长（小时）', 'Hours'],
  services: ['服务人次', 'Services'],
  none: ['这里还没有党支部。', 'There is no branch yet.'],
} as const satisfies Record<string, Pair>
