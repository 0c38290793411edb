import { enums, type FieldMeta, type Fields, fieldOf, metaOf, type Pair } from '../graph/meta.ts'
import { filled } from './filled.ts'
import { sheetWords } from './sheet-words.ts'

type Sheet = {
  /** What a sheet may bring with a new record beside its own fields. */
  further?: () => Fields
  /** Fields an import knows better than its sheet. */
  without?: readonly string[]
}

const sheets: Readonly<Record<string, Sheet>> = {
  // the person and the consents on paper: the graph seals the one and keeps the others
  volunteers: {
    further: () => ({
      ...Object.fromEntries(
        Object.entries({
          serviceMatchingOn: 'SERVICE_MATCHING',
          insuranceOn: 'INSURANCE',
          nearbyServiceOn: 'NEARBY_SERVICE',
        }).map(([name, purpose]) => [name, agreedOn(enums.ConsentPurpose?.[purpose] ?? [purpose, purpose])]),
      ),
      byGuardian: { ...writable(fieldOf('consents', 'byGuardian')), required: false },
      ...Object.fromEntries(
        ['realName', 'phone', 'idNumber', 'homeAddress'].map((name) => [
          name,
          writable(fieldOf('registrations', name)),
        ]),
      ),
    }),
  },
  serviceRecords: { without: ['source'] },
}

const writable = (field: FieldMeta): FieldMeta => ({ ...field, draft: true, patch: true })

const agreedOn = (purpose: Pair): FieldMeta =>
  writable({ type: 'Date', label: filled(sheetWords.agreedOn, { purpose }) })

/** The fields a sheet of a resource alone has. */
export const furtherFieldsOf = (resource: string): Fields => sheets[resource]?.further?.() ?? {}

/** Every field a sheet of a resource may hold: those of its records, and those of the sheet alone. */
export const sheetFieldsOf = (resource: string): Fields => ({
  ...metaOf(resource).fields,
  ...furtherFieldsOf(resource),
})

/** Whether a template asks for a field. */
export const isAsked = (resource: string, name: string): boolean => !sheets[resource]?.without?.includes(name)
