import { type ComponentType } from 'react'
import { type RaRecord, Resource } from 'react-admin'
import { loadLabels } from '../graph/labels.ts'
import { enums, knownFieldsOf, outlineOf, type ResourceName } from '../graph/meta.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { pageLanguage, say } from '../words/words.ts'
import { type Page } from './description.ts'
import { loadPage } from './load-page.ts'
import { pageIcon } from './page-icon.ts'

/** The pages as react-admin takes them; each comes with the labels of its subgraph. What nobody may do has no page. */
export function pagesOf(name: ResourceName) {
  const { can } = outlineOf(name)
  const ListPage = pagePart(name, () => import('./list-page.tsx'))
  const ShowPage = pagePart(name, () => import('./show-page.tsx'))
  const CreatePage = pagePart(name, () => import('./create-page.tsx'))
  const EditPage = pagePart(name, () => import('./edit-page.tsx'))
  return (
    <Resource
      key={name}
      name={name}
      icon={pageIcon(name)}
      recordRepresentation={(record) => titleOf(name, record)}
      list={ListPage}
      show={ShowPage}
      create={can.create.length ? CreatePage : undefined}
      edit={can.update.length ? EditPage : undefined}
    />
  )
}

const resourceIn = (hash: string) => /^#\/(\w+)(\?|$)/.exec(hash)?.[1]

/** Loads the list an address leads to while it is still asked who is there; what fails is told when the page is shown. */
export function fetchListOf(hash: string, known: readonly ResourceName[]): void {
  const name = known.find((each) => each === resourceIn(hash))
  if (name) void Promise.allSettled([import('./list-page.tsx'), loadPage(name), loadLabels(name)])
}

/** A kind of page with what is described of this resource, once all of it and the labels are there. */
const pagePart = (name: ResourceName, load: () => Promise<{ default: ComponentType<{ page: Page }> }>) =>
  lazyPart(
    async () => {
      const [{ default: Part }, page] = await Promise.all([load(), loadPage(name)])
      return { default: () => <Part page={page} /> }
    },
    () => loadLabels(name),
  )

/** What a record is called: the text that names it, or the word for the choice that does; one that has no name yet, by what it is. */
function titleOf(resource: string, record: RaRecord): string {
  const { title, label } = outlineOf(resource)
  const choices = enums[knownFieldsOf(resource)[title]?.type ?? '']
  return choices
    ? say(choices[record[title]] ?? label, pageLanguage())
    : String(record[title] ?? say(label, pageLanguage()))
}
