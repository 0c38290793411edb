/**
 * The one thing of the domain the chassis knows: who may act at which level (DESIGN.md 5).
 * `column` is the column a row carries for that level, `table` the entity whose rows are the places of that level.
 */
export const levels = {
  district: {},
  street: { column: 'streetId', table: 'street' },
  community: { column: 'communityId', table: 'community' },
  building: { column: 'buildingId', table: 'building' },
  organisation: { column: 'organisationId', table: 'social_organisation' },
  unit: { column: 'unitId', table: 'partner_unit' },
  volunteer: { column: 'volunteerId', table: 'volunteer' },
  auditor: {},
} as const satisfies Record<string, { column?: string; table?: string }>

/** A level somebody can be granted; each is a Postgres role of its own. */
export type Level = keyof typeof levels

/** Postgres roles of the application, without the prefix: the levels, and two that nobody is granted. */
export type Role = Level | 'system' | 'identity'

export const levelNames = Object.keys(levels) as Level[]
export const roleNames: readonly Role[] = [...levelNames, 'system', 'identity']

/** Every signed-in level; the usual reader of structure and of open lists. */
export const everyone: readonly Level[] = levelNames

/** The usual reader of what lists units by name: a unit reads of itself alone, an organisation of none (`own: ['unit']`). */
export const besidesUnits: readonly Level[] = levelNames.filter((level) => level !== 'unit' && level !== 'organisation')
