import { Fragment, type ReactNode } from 'react'
import { useSay } from '../language/language.ts'
import { shellWords } from '../shell-words.ts'

export type Page<Item> = { total: number; items: readonly Item[] }
type Props<Item> = { page: Page<Item> | null; empty: string; onMore: () => void; children: (item: Item) => ReactNode }

/** Cards one below the other, a sentence where there are none, and ten more where there are. */
export function Listed<Item extends { id: string }>({ page, empty, onMore, children }: Props<Item>) {
  const say = useSay()
  if (!page) return <p className="card quiet">{say(shellWords.partial)}</p>
  if (!page.items.length) return <p className="card quiet">{empty}</p>
  return (
    <>
      {page.items.map((item) => (
        <Fragment key={item.id}>{children(item)}</Fragment>
      ))}
      {page.items.length < page.total && (
        <button type="button" className="button" onClick={onMore}>
          {say(shellWords.more)}
        </button>
      )}
    </>
  )
}
