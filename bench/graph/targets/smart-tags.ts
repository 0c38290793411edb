import { jsonPgSmartTags } from 'postgraphile/utils'

const subgraphs = ['governance', 'buildings', 'organisations', 'volunteering']
const hidden = { tags: { behavior: '-*' } }
const internal = ['audit_entry', 'audit_seal'].flatMap((table) => subgraphs.map((schema) => `${schema}.${table}`))

/** What PostGraphile cannot read off the tables: which activities are an organisation's, which totals a team's, and that the trail is no list. */
export const smartTags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      ...Object.fromEntries(internal.map((table) => [table, hidden])),
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
    procedure: Object.fromEntries(subgraphs.map((schema) => [`${schema}.seal`, hidden])),
  },
})
