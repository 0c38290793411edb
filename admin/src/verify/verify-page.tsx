import { type FormEvent, useEffect, useState } from 'react'
import { check, type Verdict } from './check.ts'
import { keepOffline } from './keep-offline.ts'
import { fetchKnown } from './known.ts'
import { VerdictCard } from './verdict-card.tsx'
import { saying, type Word } from './verify-words.ts'

type Found = Awaited<ReturnType<typeof fetchKnown>>

/** Checks a certificate on the device of whoever holds it: from a photo, from the text its QR code holds, or from the file of a record. */
export function VerifyPage() {
  const [isEnglish, setEnglish] = useState(false)
  const [code, setCode] = useState('')
  const [note, setNote] = useState<Word>()
  const [answered, setAnswered] = useState<{ verdict: Verdict; found: NonNullable<Found> }>()
  const say = saying(isEnglish)

  useEffect(() => {
    // a page that cannot be kept still checks while it is open
    keepOffline().catch(() => undefined)
  }, [])
  useEffect(() => {
    document.documentElement.lang = isEnglish ? 'en' : 'zh-CN'
    document.title = saying(isEnglish)('title')
  }, [isEnglish])

  async function judge(text: string) {
    setAnswered(undefined)
    const found = await fetchKnown()
    if (!found) return setNote('missing')
    setNote(undefined)
    setAnswered({ verdict: await check(text, found.known), found })
  }

  async function take(file: File | undefined) {
    if (!file) return
    setAnswered(undefined)
    // a record is text; what is a picture has a code to be found on it
    if (file.name.endsWith('.json') || file.type === 'application/json') return judge(await file.text())
    setNote('reading')
    const { readPhoto } = await import('./read-photo.ts')
    const text = await readPhoto(file).catch(() => undefined)
    if (!text) return setNote('unread')
    setCode(text)
    await judge(text)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void judge(code)
  }

  return (
    <>
      <header className="top">
        <h1>{say('title')}</h1>
        <button type="button" lang={isEnglish ? 'zh-CN' : 'en'} onClick={() => setEnglish(!isEnglish)}>
          {say('other')}
        </button>
      </header>
      <main>
        <form className="card" onSubmit={submit}>
          <p>{say('how')}</p>
          <label className="button photo">
            {say('photo')}
            <input type="file" accept="image/*,.json" onChange={({ target }) => void take(target.files?.[0])} />
          </label>
          <label htmlFor="code">{say('code')}</label>
          <textarea
            id="code"
            rows={5}
            value={code}
            spellCheck={false}
            autoCapitalize="characters"
            onChange={({ target }) => setCode(target.value)}
          />
          <button type="submit" className="button">
            {say('check')}
          </button>
        </form>
        <p role="status">{note && say(note)}</p>
        {answered && (
          <VerdictCard
            verdict={answered.verdict}
            known={answered.found.known}
            isFresh={answered.found.isFresh}
            say={say}
          />
        )}
      </main>
    </>
  )
}
