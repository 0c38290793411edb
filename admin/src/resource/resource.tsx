import { type RaRecord, Resource } from 'react-admin'
import { loadLabels } from '../graph/labels.ts'
import { enums, knownFieldsOf, outlineOf, type ResourceName } from '../graph/meta.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { pageLanguage, say } from '../words/words.ts'
import { type DescriptionOf, type Page } from './description.ts'

/** Describes the pages of one entity; labels, choices, limits and references come from the graph. */
export const resource = <R extends ResourceName>(name: R, description: DescriptionOf<R>): Page => ({
  ...description,
  resource: name,
})

/** The pages as react-admin takes them; each comes with the labels of its subgraph. What nobody may do has no page. */
export function pagesOf(page: Page) {
  const { resource: name } = page
  const { can } = outlineOf(name)
  const labels = () => loadLabels(name)
  const ListPage = lazyPart(() => import('./list-page.tsx'), labels)
  const ShowPage = lazyPart(() => import('./show-page.tsx'), labels)
  const CreatePage = lazyPart(() => import('./create-page.tsx'), labels)
  const EditPage = lazyPart(() => import('./edit-page.tsx'), labels)
  return (
    <Resource
      key={name}
      name={name}
      icon={page.icon}
      recordRepresentation={(record) => titleOf(name, record)}
      options={{ readers: page.readers }}
      list={() => <ListPage page={page} />}
      show={() => <ShowPage page={page} />}
      create={can.create.length ? () => <CreatePage page={page} /> : undefined}
      edit={can.update.length ? () => <EditPage page={page} /> : undefined}
    />
  )
}

/** What a record is called: the text that names it, or the word for the choice that does. */
function titleOf(resource: string, record: RaRecord): string {
  const { title } = outlineOf(resource)
  const choices = enums[knownFieldsOf(resource)[title]?.type ?? '']
  return choices ? say(choices[record[title]] ?? ['', ''], pageLanguage()) : String(record[title] ?? '')
}
