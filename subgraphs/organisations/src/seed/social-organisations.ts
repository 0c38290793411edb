import { around, seedId, type Tree } from '@concentric/chassis/seed'
import { type socialOrganisations } from '../social-organisation/social-organisation.table.ts'
import { organisationExamples } from './social-organisation-examples.ts'

type Row = typeof socialOrganisations.$inferInsert

/** The one social organisation the source names; of its kind and legal form it says nothing. */
export const namedOrganisations: readonly Row[] = [
  {
    id: seedId('organisation', '晓慧馨雨'),
    name: '晓慧馨雨',
    kind: 'OTHER',
    communityId: seedId('community', '太平角'),
    streetId: seedId('street', '八大关'),
  },
]

// the source: "活跃在太平角社区和“晓慧馨雨”类似的社会组织共有26家"; elsewhere it counts none
const AT_TAIPINGJIAO = 26 - namedOrganisations.length

/** Invented social organisations, one in each community and what lacks of 26 in 太平角; the first of a community has the id `seedId('organisation', name, 1)`. */
export const exampleOrganisationsOf = (tree: Tree): Row[] =>
  tree.flatMap(({ id, streetId, name }, index) =>
    Array.from({ length: name === '太平角' ? AT_TAIPINGJIAO : 1 }, (_, n) => {
      const example = around(organisationExamples, index + n)
      return {
        ...example,
        id: seedId('organisation', name, n + 1),
        communityId: id,
        streetId,
        name: `${example.name}（${name}）`,
        sample: true,
      }
    }),
  )
