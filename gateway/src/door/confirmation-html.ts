import { type Language } from '@concentric/chassis/executable'
import { type Pair, say } from '@concentric/chassis/messages'

/** What the graph says of a link. */
export type ConfirmationPage = {
  state: 'OPEN' | 'USED' | 'EXPIRED' | 'UNKNOWN'
  unitName: string | null
  entries: { id: string; list: string; name: string; isExpired: boolean }[]
  confirmed: number | null
  withdrawn: number | null
}

const words = {
  title: ['清单确认', 'Are these still true?'],
  ask: [
    '请看一看下面各条是否仍然有效，再按“提交”。不再有效的将从清单撤回。',
    'Please look whether these are still true, then press "Submit". What no longer holds leaves the lists.',
  ],
  stillTrue: ['仍然有效', 'Still true'],
  noLonger: ['不再有效', 'No longer'],
  expired: ['（已过期，确认后恢复公开）', '(expired; open again once confirmed)'],
  submit: ['提交', 'Submit'],
  none: ['现在没有需要确认的条目。', 'There is nothing to confirm just now.'],
  USED: [
    '这个链接已经用过。如需再次修改，请联系社区或登录办理。',
    'This link has been used. To change more, ask the community or sign in.',
  ],
  EXPIRED: [
    '这个链接已过有效期（七天）。请向社区要一个新的。',
    'This link is older than seven days. Ask the community for a new one.',
  ],
  UNKNOWN: [
    '这个链接无效。请检查是否完整，或向社区要一个新的。',
    'This link is not valid. Check that it is whole, or ask the community for a new one.',
  ],
  thanks: ['谢谢！', 'Thank you!'],
  unavailable: ['现在无法办理，请稍后再试。', 'This cannot be done just now; please try again later.'],
} as const satisfies Record<string, Pair>

const lists: Readonly<Record<string, Pair>> = {
  Need: ['需求', 'Need'],
  ServiceOffer: ['服务', 'Service'],
  SharedResource: ['资源', 'Resource'],
}

/** The page of a link that was opened: what it asks, or why it asks nothing. */
export function asking({ state, unitName, entries }: ConfirmationPage, token: string, language: Language): string {
  if (state !== 'OPEN') return notePage(state, language)
  if (!entries.length) return notePage('none', language)
  const w = (key: keyof typeof words) => escaped(say(words[key], language))
  const items = entries.map(
    ({
      id,
      list,
      name,
      isExpired,
    }) => `<fieldset><legend>${escaped(say(lists[list] ?? ['', ''], language))} · ${escaped(name)}${isExpired ? w('expired') : ''}</legend>
<label><input type="radio" name="${escaped(id)}" value="stillTrue" checked> ${w('stillTrue')}</label>
<label><input type="radio" name="${escaped(id)}" value="noLonger"> ${w('noLonger')}</label></fieldset>`,
  )
  return page(
    language,
    `<h1>${escaped(unitName ?? '')}</h1><p>${w('ask')}</p>
<form method="post" action="/confirm"><input type="hidden" name="token" value="${escaped(token)}">
${items.join('\n')}<button type="submit">${w('submit')}</button></form>`,
  )
}

/** The page after the button: what was done, or that it was done before. */
export function answered({ state, confirmed, withdrawn }: ConfirmationPage, language: Language): string {
  if (confirmed === null) return notePage(state, language)
  const done = [
    `已确认 ${confirmed} 条，撤回 ${withdrawn ?? 0} 条。`,
    `${confirmed} confirmed, ${withdrawn ?? 0} withdrawn.`,
  ] as const
  return page(
    language,
    `<h1>${escaped(say(words.thanks, language))}</h1><p role="status">${escaped(say(done, language))}</p>`,
  )
}

/** A page that says one thing: a sentence of its own, or one that was said elsewhere. */
export const notePage = (what: string, language: Language): string =>
  page(
    language,
    `<h1>${escaped(say(words.title, language))}</h1><p role="status">${escaped(what in words ? say(words[what as keyof typeof words], language) : what)}</p>`,
  )

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark]!)

// phone first, as the portal: large type, large buttons, the system's own fonts and darkness
const style = `body{font:18px/1.6 system-ui,sans-serif;max-width:36rem;margin:0 auto;padding:1rem;color:#1c1b1a;background:#fff}
h1{font-size:1.35rem}fieldset{border:1px solid #8a8580;border-radius:8px;margin:0 0 1rem;padding:.5rem 1rem}legend{font-weight:600}
label{display:inline-flex;align-items:center;min-height:48px;margin-inline-end:1.5rem;gap:.5rem}input[type=radio]{width:22px;height:22px}
button{width:100%;min-height:52px;font:inherit;font-weight:600;border:0;border-radius:8px;background:#b3261e;color:#fff}
@media (prefers-color-scheme:dark){body{color:#f1eeec;background:#1c1b1a}}`

const page = (language: Language, content: string) => `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-CN'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${escaped(say(words.title, language))} · 同心</title><style>${style}</style></head>
<body><main>${content}</main></body></html>`
