import { type Entry } from './entry.ts'
import { plain } from './lexicon.ts'
import { WordTree } from './word-tree.ts'

/** Shorter names are words like any other. */
const SHORTEST = 4
/** Two letters, wherever they stand. */
const SAYS_SOMETHING = /\p{L}.*\p{L}/su
const KIND =
  '公司|集团|银行|支行|门诊部|医院|学校|小学|中学|学院|大学|幼儿园|研究所|事务所|旅行社|药店|超市|商场|酒店|管理站|服务中心|文化馆|疗养院|供电所'
const SAMPLE = /(?:示例|样例)/
const SAMPLE_NAME = new RegExp(`(?:示例|样例)\\p{Script=Han}{0,8}?(?:${KIND})+`, 'gu')
const SAMPLE_MARK = /(?:示例|样例)[:：]?/g

/** The names of who offers and who asks: a software company's tea party is not about software. */
export class MakerNames {
  private readonly names = new WordTree<string>()
  private hasNames = false

  constructor(names: Iterable<string>) {
    for (const name of new Set([...names].map(plain))) {
      if (name.length < SHORTEST) continue
      this.hasNames = true
      this.names.of(name, () => name)
    }
  }

  /** An entry without names and without the marks of samples; a title that is a name and nothing else keeps it. */
  strikeFrom(entry: Entry): Entry {
    const own = entry.maker ? plain(entry.maker) : ''
    const title = plain(entry.title)
    const bare = this.strike(title, own)
    return {
      ...entry,
      title: SAYS_SOMETHING.test(bare) ? bare : title.replaceAll(SAMPLE_MARK, ''),
      detail: entry.detail && this.strike(plain(entry.detail), own),
    }
  }

  private strike(text: string, own: string): string {
    const bare = this.withoutNames(own.length < SHORTEST ? text : text.replaceAll(own, ''))
    return SAMPLE.test(bare) ? bare.replaceAll(SAMPLE_NAME, '').replaceAll(SAMPLE_MARK, '') : bare
  }

  private withoutNames(text: string): string {
    if (!this.hasNames) return text
    let kept = ''
    let from = 0
    for (let at = 0; at < text.length; ) {
      const name = this.names.longestAt(text, at)
      if (!name) at++
      else {
        kept += text.slice(from, at)
        at = from = at + name.length
      }
    }
    return kept + text.slice(from)
  }
}
