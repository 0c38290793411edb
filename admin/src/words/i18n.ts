import polyglot from 'ra-i18n-polyglot'
import { type I18nProvider } from 'react-admin'
import { type Pair, types } from '../graph/meta.ts'
import { zh } from './zh.ts'

const plural = (many: string) => {
  const text = many.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return text[0]?.toUpperCase() + text.slice(1)
}

const resources = (index: 0 | 1) => {
  const fields = (all: Readonly<Record<string, { label: Pair }>>) =>
    Object.fromEntries(Object.entries(all).map(([name, field]) => [name, field.label[index]]))
  return Object.fromEntries(
    Object.values(types).map(({ many, label, ...type }) => [
      many,
      { name: index ? `${label[1]} |||| ${plural(many)}` : label[0], fields: fields(type.fields) },
    ]),
  )
}

const messages = (locale: string) =>
  locale === 'en'
    ? import('./en.ts').then(({ en }) => ({ ...en, resources: resources(1) }))
    : { ...zh, resources: resources(0) }

const provider = polyglot(
  messages,
  'zh',
  [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true },
)

/** Words for react-admin: its own from `zh` and `en`, those of the data from the graph. Keeps the page's `lang` right. */
export const i18nProvider: I18nProvider = {
  ...provider,
  async changeLocale(locale) {
    await provider.changeLocale(locale)
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
  },
}
