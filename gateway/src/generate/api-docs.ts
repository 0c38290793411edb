import { type GraphQLSchema, introspectionFromSchema } from 'graphql'
import { renderSchema } from 'graphql-markdown'
import { Marked } from 'marked'
import { gfmHeadingId } from 'marked-gfm-heading-id'

const style = `
body { margin: 0; font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; color: #1f1f1f; background: #fff }
main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.5rem 4rem }
h1, h2, h3 { line-height: 1.3; scroll-margin-top: 1rem }
h2 { border-bottom: 2px solid #b3261e; margin-top: 3rem }
h3 { margin-top: 2.5rem }
a { color: #8c1d18 }
summary { cursor: pointer }
details ul { columns: 16rem; padding-left: 1.2rem }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto }
th, td { border: 1px solid #e3e1df; padding: .3rem .6rem; vertical-align: top }
td p { margin: .2rem 0 }
code { font-family: ui-monospace, monospace }
@media (prefers-color-scheme: dark) { body { color: #f0f0f0; background: #141414 } a { color: #ffb4ab } th, td { border-color: #444 } }
@media print { details { display: none } }
`

/** The whole API as one page that needs nothing else: every type, field and argument with its description. */
export function apiPage(schema: GraphQLSchema): string {
  const lines: string[] = []
  renderSchema(introspectionFromSchema(schema), {
    title: '同心 API · Concentric API',
    prologue:
      '每一项先写中文名称，下面是单位和规则的出处。 Every entry has its Chinese label first, then unit and source. See README.md for how to sign in and for queries to paste.',
    printer: (line: string) => lines.push(line),
  })
  const body = new Marked(gfmHeadingId()).parse(lines.join('\n'), { async: false })
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>同心 API</title><style>${style}</style></head>
<body><main>${body}</main></body></html>
`
}
