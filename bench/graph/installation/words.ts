import { searchValue } from '../../../subgraphs/chassis/src/search/search-value.ts'

/** A text and what a search looks through for it. */
export type Word = { readonly text: string; readonly search: string }

const every = (heads: string, tails: readonly string[], form: (head: string, tail: string) => string): Word[] =>
  [...heads].flatMap((head) =>
    tails.map((tail) => {
      const text = form(head, tail)
      return { text, search: searchValue(text) }
    }),
  )

/** What volunteers wish to be called: invented, nobody's name. */
export const nicknames = every(
  '晨海星云青白金蓝暖远',
  ['风', '帆', '光', '鸥', '桥', '灯', '松', '浪', '岛', '雨'],
  (head, tail) => `示例${head}${tail}`,
)

/** What they did. */
export const services = every(
  '楼院街站园巷',
  ['助老理发', '家电维修', '陪诊', '课后托管', '环境清洁', '送餐', '反诈宣传', '读报'],
  (head, tail) => `${head}内${tail}（示例）`,
)

/** What organisations are called. */
export const bodies = every(
  '晨海星云青白金蓝暖远',
  ['邻里互助会', '文艺团', '健身队', '公益服务中心', '读书社'],
  (head, tail) => `示例${head}${tail}`,
)

/** What they hold. */
export const events = every('春夏秋冬', ['邻里节', '健康讲座', '书画课', '便民大集', '合唱演出'], (head, tail) => {
  return `${head}季${tail}（示例）`
})
