import { type RaRecord, useAddUndoableMutation, useCreate, useDelete, useNotify, useUpdate } from 'react-admin'
import { type Page } from '../resource/description.ts'
import { useSay } from '../words/words.ts'
import { useOpenedView } from './opened-view.ts'
import { useSharingPlace } from './sharing-place.ts'
import { useOwnViews } from './use-views.ts'
import { isShared, type ListState, textsOf, type View, viewOf } from './view.ts'
import { viewWords } from './view-words.ts'

const list = 'savedViews'

/** Saves, changes and deletes the views of a list; what the graph refuses is thrown for the dialog to show. */
export function useViewActs(page: Page) {
  const say = useSay()
  const notify = useNotify()
  const place = useSharingPlace()
  const [own = [], keepOwn] = useOwnViews(page.resource)
  const [opened, keepOpened] = useOpenedView(page.resource)
  const [create] = useCreate<RaRecord, Error, RaRecord>()
  const [update] = useUpdate<RaRecord, Error>()
  const [remove] = useDelete<RaRecord, Error>()
  const addUndoable = useAddUndoableMutation()
  const said = (view: View) => {
    keepOpened(view)
    notify(say(viewWords.saved), { type: 'info' })
  }

  async function save(name: string, state: ListState, shared: boolean) {
    if (shared) {
      const data = { name, list: page.resource, ...textsOf(state), ...place?.draft }
      const saved = (await create(list, { data }, { returnPromise: true })) as RaRecord
      return said(viewOf({ ...data, ...saved }))
    }
    if (own.some((view) => view.name === name)) throw new Error(say(viewWords.nameTaken))
    const view: View = { ...state, id: crypto.randomUUID(), name }
    keepOwn([...own, view])
    said(view)
  }

  async function change(view: View, changes: Partial<ListState & { name: string }>) {
    const next = { ...view, ...changes }
    if (isShared(view)) {
      const data = { version: view.version, name: next.name, ...textsOf(next) }
      const saved = await update(list, { id: view.id, data }, { returnPromise: true, mutationMode: 'pessimistic' })
      return said(viewOf({ ...data, ...saved, id: view.id }))
    }
    if (own.some(({ id, name }) => id !== view.id && name === next.name)) throw new Error(say(viewWords.nameTaken))
    keepOwn(own.map((other) => (other.id === view.id ? next : other)))
    said(next)
  }

  function discard(view: View) {
    const wasOpen = opened?.id === view.id
    const message = () => notify(say(viewWords.removed, { name: view.name }), { type: 'info', undoable: true })
    if (wasOpen) keepOpened(undefined)
    if (isShared(view)) {
      remove(
        list,
        { id: view.id, previousData: { id: view.id } },
        {
          mutationMode: 'undoable',
          onSuccess: message,
          onError: (error) => notify(error.message, { type: 'error' }),
        },
      )
      return
    }
    keepOwn(own.filter(({ id }) => id !== view.id))
    addUndoable(({ isUndo }) => {
      if (isUndo) keepOwn(own)
    })
    message()
  }

  return { save, change, discard }
}
