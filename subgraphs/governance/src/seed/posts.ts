import { seedId, type Tree } from '@concentric/chassis/seed'
import { type posts } from '../post/post.table.ts'

type Row = typeof posts.$inferInsert

const offices = ['综合办公室', '党建工作办公室', '社会事务办公室', '公共安全办公室', '城区发展办公室']
const ofCommittee = [
  { kind: 'COMMITTEE_SECRETARY', name: '党委书记' },
  { kind: 'DEPUTY_SECRETARY', number: 1, name: '党委副书记（街道党员干部）' },
  { kind: 'DEPUTY_SECRETARY', number: 2, name: '党委副书记（居委会主任）' },
] as const
const ofPlace = [
  { kind: 'STATION_HEAD', name: '工作站站长' },
  { kind: 'DEPUTY_STATION_HEAD', name: '工作站副站长' },
  { kind: 'RESIDENTS_DIRECTOR', name: '居委会主任' },
] as const

/** The communities whose posts are sown, with their streets. */
export const staffed = [
  { community: '太平角', street: '八大关' },
  { community: '高邮湖路', street: '八大湖' },
] as const

/** The posts the source tells of: every street's secretary; the heads of five offices and the posts of a community, in two places of each (S6–S11, S17–S19). */
export const postsOf = (tree: Tree): Row[] => [
  {
    id: seedId('post', 'DISTRICT_SECRETARY'),
    committeeId: seedId('committee', 'district'),
    kind: 'DISTRICT_SECRETARY',
    name: '区委书记',
  },
  {
    id: seedId('post', 'FULL_TIME_DEPUTY'),
    committeeId: seedId('committee', 'new', 'district'),
    kind: 'FULL_TIME_DEPUTY',
    name: '区委非公经济组织和社会组织工委专职副书记',
  },
  ...[...new Set(tree.map(({ streetName }) => streetName))].map(
    (street): Row => ({
      id: seedId('post', 'STREET_SECRETARY', street),
      committeeId: seedId('committee', 'street', street),
      kind: 'STREET_SECRETARY',
      name: `${street}街道党工委书记`,
    }),
  ),
  ...staffed.flatMap(({ street }) =>
    offices.map((office, number) => ({
      id: seedId('post', 'OFFICE_HEAD', street, number + 1),
      streetId: seedId('street', street),
      reportsToId: seedId('post', 'STREET_SECRETARY', street),
      kind: 'OFFICE_HEAD' as const,
      name: `${street}街道${office}主任`,
    })),
  ),
  ...staffed.flatMap(({ community, street }) => [
    ...ofCommittee.map((post) => ({
      id: seedId('post', post.kind, community, ...('number' in post ? [post.number] : [])),
      committeeId: seedId('committee', 'community', community),
      reportsToId:
        post.kind === 'COMMITTEE_SECRETARY'
          ? seedId('post', 'STREET_SECRETARY', street)
          : seedId('post', 'COMMITTEE_SECRETARY', community),
      kind: post.kind,
      name: `${community}社区${post.name}`,
    })),
    ...ofPlace.map(({ kind, name }) => ({
      id: seedId('post', kind, community),
      communityId: seedId('community', community),
      kind,
      name: `${community}社区${name}`,
    })),
  ]),
]
