import { type Entry } from './entry.ts'
import { plain } from './lexicon.ts'

/** Shorter names are words like any other. */
const SHORTEST = 4
const START = 2
const KIND =
  '公司|集团|银行|支行|门诊部|医院|学校|小学|中学|学院|大学|幼儿园|研究所|事务所|旅行社|药店|超市|商场|酒店|管理站|服务中心|文化馆|疗养院|供电所'
const SAMPLE_NAME = new RegExp(`(?:示例|样例)\\p{Script=Han}{0,8}?(?:${KIND})+`, 'gu')
const SAMPLE_MARK = /(?:示例|样例)[:：]?/g

/** The names of who offers and who asks: a software company's tea party is not about software. */
export class MakerNames {
  private readonly byStart = new Map<string, string[]>()

  constructor(names: Iterable<string>) {
    for (const name of new Set([...names].map(plain))) {
      if (name.length < SHORTEST) continue
      const start = name.slice(0, START)
      this.byStart.set(
        start,
        [...(this.byStart.get(start) ?? []), name].sort((one, other) => other.length - one.length),
      )
    }
  }

  /** An entry without names and without the marks of samples; a title that is a name and nothing else keeps it. */
  strikeFrom(entry: Entry): Entry {
    const own = entry.maker ? plain(entry.maker) : ''
    const title = plain(entry.title)
    const bare = this.strike(title, own)
    return {
      ...entry,
      title: [...bare.matchAll(/\p{L}/gu)].length < START ? title.replaceAll(SAMPLE_MARK, '') : bare,
      detail: entry.detail && this.strike(plain(entry.detail), own),
    }
  }

  private strike(text: string, own: string): string {
    const bare = this.withoutNames(own.length < SHORTEST ? text : text.replaceAll(own, ''))
    return bare.replaceAll(SAMPLE_NAME, '').replaceAll(SAMPLE_MARK, '')
  }

  private withoutNames(text: string): string {
    if (this.byStart.size === 0) return text
    let kept = ''
    for (let at = 0; at < text.length; ) {
      const name = this.byStart.get(text.slice(at, at + START))?.find((each) => text.startsWith(each, at))
      if (!name) kept += text[at]
      at += name?.length ?? 1
    }
    return kept
  }
}
