import { createContext, useContext } from 'react'

export type Language = 'zh' | 'en'
export type Pair = readonly [chinese: string, english: string]
type Values = Readonly<Record<string, string | number>>

const kept = 'portal-language'

/** The language read here last; Chinese until another was chosen. */
export const firstLanguage = (): Language => (localStorage.getItem(kept) === 'en' ? 'en' : 'zh')

/** Keeps the language for the next visit and tells the browser and screen readers. */
export function settle(language: Language): void {
  localStorage.setItem(kept, language)
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN'
}

/** The language the page says now. */
export const LanguageContext = createContext<Language>('zh')

/** One of a pair, its `{name}`s filled. */
export const say = (pair: Pair, language: Language, values: Values = {}): string =>
  pair[language === 'en' ? 1 : 0].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** Says pairs in the reader's language. */
export function useSay() {
  const language = useContext(LanguageContext)
  return (pair: Pair, values?: Values) => say(pair, language, values)
}
