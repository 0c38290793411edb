import { dayFrom, seedId } from '@concentric/chassis/seed'
import { type consents } from '../consent/consent.table.ts'
import { type consentTexts } from '../consent-text/consent-text.table.ts'
import { type registrations } from '../registration/registration.table.ts'
import { veteran } from './volunteers.ts'

type Purpose = (typeof consentTexts.purpose.enumValues)[number]

const textOf: Readonly<Record<Purpose, string>> = {
  SERVICE_MATCHING:
    '（示例文本）为安排志愿服务，社区保存您的姓名和电话，只给经办人员联系您时使用，每次查看都留有记录，您可以看到。您可以随时撤回同意，撤回后立即删除。',
  INSURANCE:
    '（示例文本）为办理志愿者保险、出具服务证明，社区保存您的姓名、身份证号和出生年份，加密保存，不用于其他用途。您可以随时撤回同意，撤回后立即删除。',
  NEARBY_SERVICE:
    '（示例文本）为就近安排服务，社区保存您的住址，其他人只能看到所在社区。您可以随时撤回同意，撤回后立即删除。',
}

const purposes = Object.keys(textOf) as Purpose[]

/** One text for each purpose. */
export const consentTextsOf = (): (typeof consentTexts.$inferInsert)[] =>
  purposes.map((purpose) => ({
    id: seedId('consent-text', purpose, 1),
    purpose,
    edition: 1,
    text: textOf[purpose],
    validFrom: '2025-01-01',
    sample: true,
  }))

const HOLDERS = [
  {
    community: '太平角',
    id: veteran,
    realName: '示例甲',
    phone: '12000000001',
    idNumber: '370202195505050000',
    birthYear: 1955,
  },
  {
    community: '高邮湖路',
    id: seedId('volunteer', '高邮湖路', 1),
    realName: '示例乙',
    phone: '12000000002',
    idNumber: '370202196606060000',
    birthYear: 1966,
  },
  { community: '太平角', id: seedId('volunteer', '太平角', 2), realName: '示例丙', phone: '12000000003' },
]

const placeOf = (community: string, tree: readonly { id: string; name: string; streetId: string }[]) => {
  const { id: communityId, streetId } = tree.find(({ name }) => name === community)!
  return { communityId, streetId }
}

type Tree = Parameters<typeof placeOf>[1]

/** What three invented volunteers have agreed to. */
export const consentsOf = (tree: Tree, today: Date): (typeof consents.$inferInsert)[] =>
  HOLDERS.flatMap(({ community, id, ...values }) =>
    purposes
      .filter((purpose) => purpose === 'SERVICE_MATCHING' || (purpose === 'INSURANCE' && 'idNumber' in values))
      .map((purpose) => ({
        id: seedId('consent', id, purpose),
        ...placeOf(community, tree),
        volunteerId: id,
        textId: seedId('consent-text', purpose, 1),
        purpose,
        channel: 'PAPER' as const,
        givenOn: dayFrom(today, -200),
        sample: true,
      })),
  )

/** Their private part: names that are none, telephones of no range in use, ID numbers with a wrong check digit. */
export const registrationsOf = (tree: Tree): (typeof registrations.$inferInsert)[] =>
  HOLDERS.map(({ community, id, ...values }) => ({
    id: seedId('registration', id),
    ...placeOf(community, tree),
    volunteerId: id,
    ...values,
    sample: true,
  }))
