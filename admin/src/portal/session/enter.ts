import { type Language, type Pair, say } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'
import { signInWords } from './sign-in-words.ts'

type Refusal = { message?: string; wanted?: string }

/** Signs in; answers what is wrong in a sentence, nothing where it went well. */
export async function enter(username: string, password: string, language: Language): Promise<string | undefined> {
  const response = await post('sign-in/username', { username, password }, language)
  if (!response) return say(shellWords.offline, language)
  if (response.ok) return undefined
  const refusal: Refusal | null = await response.json().catch(() => null)
  const sentence: Pair = refusal?.wanted ? signInWords.console : signInWords.wrong
  if (response.status < 500 && response.status !== 429) return say(sentence, language)
  return refusal?.message ?? say(shellWords.unavailable, language)
}

/** Ends the session; it stays open only where nobody answers. */
export async function leave(language: Language): Promise<void> {
  await post('sign-out', {}, language)
}

const post = (path: string, body: object, language: Language) =>
  fetch(`/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  }).catch(() => undefined)
