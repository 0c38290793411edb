import { type ResourceDefinition, useResourceDefinitions } from 'react-admin'
import { outlineOf } from '../graph/meta.ts'
import { useViewer } from '../session/use-viewer.ts'
import { levelOf } from '../session/viewer.ts'

/** The lists the acting level is led to: all, but those that would be empty to it. */
export function useLists(): ResourceDefinition[] {
  const who = useViewer()
  return Object.values(useResourceDefinitions()).filter(({ name, hasList }) => {
    const { readers } = outlineOf(name)
    return hasList && (!readers || (who && readers.includes(levelOf(who.acting))))
  })
}
