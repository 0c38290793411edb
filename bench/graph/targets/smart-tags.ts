import { jsonPgSmartTags } from 'postgraphile/utils'

const asked = [
  'governance.community',
  'governance.street',
  'organisations.social_organisation',
  'volunteering.activity',
  'volunteering.part_minutes_total',
  'volunteering.service_minutes_total',
  'volunteering.service_record',
  'volunteering.team',
  'volunteering.volunteer',
]
const hidden = { tags: { behavior: '-*' } }

/**
 * What PostGraphile cannot read off the tables: which activities are an organisation's and which totals a team's. Of all
 * others among `tables` it hears nothing: of so many it would give two things one name.
 */
export const smartTags = (tables: readonly string[]) =>
  jsonPgSmartTags({
    version: 1,
    config: {
      class: {
        ...Object.fromEntries(tables.filter((table) => !asked.includes(table)).map((table) => [table, hidden])),
        'volunteering.activity': {
          tags: {
            foreignKey:
              '(organisation_id) references organisations.social_organisation (id)|@fieldName organisation|@foreignFieldName activities',
          },
        },
        'volunteering.part_minutes_total': {
          tags: { foreignKey: '(team_id) references volunteering.team (id)|@foreignFieldName parts' },
        },
      },
    },
  })
