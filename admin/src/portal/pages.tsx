import { Suspense, useEffect, useRef } from 'react'
import { useSay } from './language/language.ts'
import { useHash } from './parts/use-hash.ts'
import { useSession } from './session/session.ts'
import { shellWords } from './shell-words.ts'
import { tabsOf } from './tabs.ts'

/** The pages of one's duty: one is shown, the others are a tap away. */
export function Pages() {
  const say = useSay()
  const { grant } = useSession()
  const hash = useHash()
  const tabs = tabsOf(grant.level)
  const open = tabs.find(({ path }) => path === hash) ?? tabs[0]!
  const title = say(open.word)
  const current = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    document.title = `${title} · ${say(shellWords.title)}`
    scrollTo(0, 0)
    // of many tabs in long words the one that is open is in sight
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return (
    <>
      <nav aria-label={say(shellWords.pages)} className="no-print">
        {tabs.map(({ path, word }) => (
          <a
            key={path}
            ref={path === open.path ? current : undefined}
            href={`#/${path}`}
            aria-current={path === open.path ? 'page' : undefined}
          >
            {say(word)}
          </a>
        ))}
      </nav>
      <Suspense fallback={<p className="quiet">{say(shellWords.loading)}</p>}>
        <open.Page key={open.path} />
      </Suspense>
    </>
  )
}
