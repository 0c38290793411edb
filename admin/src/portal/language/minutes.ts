import { type Language } from './language.ts'

/** `110` -> `1小时50分`. */
export function minutesInWords(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const [hour, minute] = language === 'en' ? [' h ', ' min'] : ['小时', '分']
  if (!hours) return `${rest}${language === 'en' ? ' min' : '分钟'}`
  return `${hours}${hour}${rest ? `${rest}${minute}` : ''}`.trim()
}
