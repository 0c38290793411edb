import { type I18nProvider } from 'react-admin'
import { type Pair, types } from '../graph/meta.ts'
import { lost } from '../outdated/lost.ts'
import { type Phrases, phrase } from './phrase.ts'
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

const chinese: Phrases = { ...zh, resources: resources(0) }
const english = (): Promise<Phrases> => import('./en.ts').then(({ en }) => ({ ...en, resources: resources(1) }), lost)

let spoken = { locale: 'zh', phrases: chinese }

/** Words for react-admin: its own from `zh` and `en`, those of the data from the graph. Keeps the page's `lang` right. */
export const i18nProvider: I18nProvider = {
  translate: (key, values) => phrase(spoken.phrases, key, values),
  async changeLocale(locale) {
    spoken = { locale, phrases: locale === 'en' ? await english() : chinese }
    document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN'
  },
  getLocale: () => spoken.locale,
  getLocales: () => [
    { locale: 'zh', name: '中文' },
    { locale: 'en', name: 'English' },
  ],
}
