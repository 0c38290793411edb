import { type I18nProvider } from 'react-admin'
import { lost } from '../outdated/lost.ts'
import { labelPhrases } from './label-phrases.ts'
import { type Phrases, phrase } from './phrase.ts'
import { zh } from './zh.ts'

const chinese: Phrases = { ...zh, resources: labelPhrases(0) }
const english = (): Promise<Phrases> =>
  import('./en.ts').then(({ en }) => ({ ...en, resources: labelPhrases(1) }), lost)

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
