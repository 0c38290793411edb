import { Resource } from 'react-admin'
import { enums, metaOf, type ResourceName } from '../graph/meta.ts'
import { lazyPart } from '../outdated/lazy-part.ts'
import { pageLanguage, say } from '../words/words.ts'
import { type DescriptionOf, type Page } from './description.ts'

const ListPage = lazyPart(() => import('./list-page.tsx'))
const ShowPage = lazyPart(() => import('./show-page.tsx'))
const CreatePage = lazyPart(() => import('./create-page.tsx'))
const EditPage = lazyPart(() => import('./edit-page.tsx'))

/** Describes the pages of one entity; labels, choices, limits and references come from the graph. */
export const resource = <R extends ResourceName>(name: R, description: DescriptionOf<R>): Page => ({
  ...description,
  resource: name,
})

/** The pages as react-admin takes them. What nobody may do has no page. */
export function pagesOf(page: Page) {
  const { can, title, fields } = metaOf(page.resource)
  const choices = enums[fields[title]?.type ?? '']
  return (
    <Resource
      key={page.resource}
      name={page.resource}
      icon={page.icon}
      recordRepresentation={choices ? (record) => say(choices[record[title]] ?? ['', ''], pageLanguage()) : title}
      options={{ readers: page.readers }}
      list={() => <ListPage page={page} />}
      show={() => <ShowPage page={page} />}
      create={can.create.length ? () => <CreatePage page={page} /> : undefined}
      edit={can.update.length ? () => <EditPage page={page} /> : undefined}
    />
  )
}
