import { useCanAccessResources, useGetResourceLabel, useTranslate } from 'react-admin'
import { outlineOf } from '../graph/meta.ts'
import { actWords } from '../personal/act-words.ts'
import { useViewer } from '../session/use-viewer.ts'
import { judges, levelOf } from '../session/viewer.ts'
import { useLists } from '../shell/use-lists.ts'
import { useSay, words } from '../words/words.ts'
import { type Destination } from './destination.ts'
import { keyboardWords } from './keyboard-words.ts'

/** The pages of the console: the first one, every list, and the forms one may fill. */
export function useDestinations(): Destination[] {
  const say = useSay()
  const translate = useTranslate()
  const labelOf = useGetResourceLabel()
  const definitions = useLists()
  const who = useViewer()
  const creatable = definitions.filter(({ hasCreate }) => hasCreate).map(({ name }) => name)
  const { canAccess = {} } = useCanAccessResources({ action: 'create', resources: creatable })
  const found = (resource: string, name: string) => {
    const { label, subgraph, initials = '' } = outlineOf(resource)
    return [name, ...label, initials, resource, say(subgraph as 'governance')].join(' ').toLowerCase()
  }
  const first = translate('ra.page.dashboard')
  return [
    { to: '/', name: first, group: '', found: `${first} gzt dashboard` },
    ...(who && judges(who)
      ? [
          {
            to: '/rule-states',
            name: say('ruleStates'),
            group: '',
            found: `${words.ruleStates.join(' ')} gzzt`.toLowerCase(),
          },
        ]
      : []),
    ...(who && levelOf(who.acting) === 'volunteer'
      ? [
          {
            to: '/my-data',
            name: say(actWords.mine),
            group: '',
            found: `${actWords.mine.join(' ')} wdsj`.toLowerCase(),
          },
        ]
      : []),
    ...definitions.map(({ name: resource }) => {
      const name = labelOf(resource, 2)
      return {
        to: `/${resource}`,
        name,
        group: say(outlineOf(resource).subgraph as 'governance'),
        found: found(resource, name),
      }
    }),
    ...creatable
      .filter((resource) => canAccess[resource])
      .map((resource) => {
        const name = say(keyboardWords.create, { name: labelOf(resource, 1) })
        return { to: `/${resource}/create`, name, group: translate('ra.action.create'), found: found(resource, name) }
      }),
  ]
}
