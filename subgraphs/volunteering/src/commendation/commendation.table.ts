import { choice, holds, identity, personal, place, sample, searchable, wordsFor } from '@concentric/chassis/columns'
import { everyone } from '@concentric/chassis/levels'
import { reach } from '@concentric/chassis/reach'
import { sql } from 'drizzle-orm'
import { boolean, date, uuid, varchar } from 'drizzle-orm/pg-core'
import { affiliatedShops } from '../affiliated-shop/affiliated-shop.table.ts'
import { volunteering } from '../schema.ts'
import { teams } from '../team/team.table.ts'
import { volunteers } from '../volunteer/volunteer.table.ts'
import { volunteerGroups } from '../volunteer-group/volunteer-group.table.ts'

export const commendations = volunteering.table(
  'commendation',
  {
    ...identity,
    ...place('street'),
    volunteerId: uuid().references(() => volunteers.id),
    teamId: uuid().references(() => teams.id),
    groupId: uuid().references(() => volunteerGroups.id),
    shopId: uuid().references(() => affiliatedShops.id),
    // as it was called then: who reads the public list sees no register; filled by `fill_commendation`
    recipient: personal(varchar({ length: 60 }).notNull().default(''), 'displayName'),
    name: varchar({ length: 40 }).notNull(),
    level: choice('CommendationLevel', {
      NATIONAL: ['国家级', 'National'],
      PROVINCIAL: ['省级', 'Provincial'],
      CITY: ['市级', 'City'],
      DISTRICT: ['区级', 'District'],
      STREET: ['街道级', 'Street'],
      COMMUNITY: ['社区级', 'Community'],
    }).notNull(),
    awardedOn: date({ mode: 'string' }).notNull(),
    awardedBy: varchar({ length: 40 }).notNull(),
    consentedOn: date({ mode: 'string' }),
    published: boolean().notNull().generatedAlwaysAs(sql`volunteer_id is null or consented_on is not null`),
    ...sample,
    ...searchable('name'),
  },
  (t) => [
    ...reach(t, {
      read: everyone,
      published: t.published,
      own: ['street', 'community', 'volunteer'],
      write: ['district', 'street', 'community'],
    }),
    holds(
      'commendation_volunteer_id_team_id_group_id_shop_id',
      sql`num_nonnulls(${t.volunteerId}, ${t.teamId}, ${t.groupId}, ${t.shopId}) = 1`,
      [
        '表彰对象须填写且只填写一个：志愿者、服务队、志愿团队或加盟店。',
        'It is of one alone: a volunteer, a team, a group or a shop.',
      ],
    ),
    holds('commendation_consented_on_person', sql`${t.consentedOn} is null or ${t.volunteerId} is not null`, [
      '只有表彰个人才需要本人同意。',
      'Only a person is asked for consent.',
    ]),
  ],
)

wordsFor('commendation_awarded_on_future', ['表彰日期不能晚于今天。', 'It was awarded today at the latest.'])
wordsFor('commendation_consented_on_future', ['同意日期不能晚于今天。', 'Consent is given today at the latest.'])
wordsFor('commendation_volunteer_id_erased', [
  '这位志愿者的个人信息已删除，不能再登记。',
  'The data of this volunteer were erased; nothing is kept any more.',
])
wordsFor('commendation_id_person', ['只有表彰个人才需要本人同意。', 'Only a person is asked for consent.'])
