import { createHash } from 'node:crypto'
import { type Context } from '@concentric/chassis/context'
import { entityOf } from '@concentric/chassis/entity'
import { type Imported } from '@concentric/chassis/import-rows'
import { type Pair, Refusal } from '@concentric/chassis/messages'
import { inForm, sealedValues } from '@concentric/chassis/personal/seal'
import { obeying } from '@concentric/chassis/rules'
import { type Beside } from '@concentric/chassis/sheet-writing'
import { sql } from 'drizzle-orm'
import { Consent } from '../consent/consent.type.ts'
import { consentTexts } from '../consent-text/consent-text.table.ts'
import { mustBeOldEnough } from '../registration/age.ts'
import { coveredBy } from '../registration/covered-by.ts'
import { bornAsNumbered } from '../registration/keep.ts'
import { Registration, RegistrationDraft } from '../registration/registration.type.ts'
import { agreedOn, sheetFields } from './sheet-fields.ts'

type Text = { id: string; purpose: keyof typeof agreedOn; validFrom: string }
type Field = keyof typeof sheetFields

const consent = entityOf(Consent)
const registration = entityOf(Registration)
const purposes = Object.keys(agreedOn) as (keyof typeof agreedOn)[]
const personal = ['realName', 'phone', 'idNumber', 'homeAddress'] as const

/** Makes of each row of a sheet of volunteers the consents it tells of and the registration they cover. */
export async function peopleOf(rows: readonly Imported[], context: Context): Promise<(row: Imported) => Beside[]> {
  if (!rows.some(isAboutPerson)) return () => []
  const texts = await context.run<Text[]>(
    sql`select coalesce(json_agg(json_build_object('id', ${consentTexts.id}, 'purpose', ${consentTexts.purpose}, 'validFrom', ${consentTexts.validFrom})
      order by ${consentTexts.validFrom} desc, ${consentTexts.edition} desc), '[]')::text from ${consentTexts} where ${consentTexts.archivedAt} is null`,
  )
  const numbers = new Set<string>()
  return (row) => {
    if (!isAboutPerson(row)) return []
    if (row.version != null) throw refused(firstOf(row), changed)
    return [...consentsOf(row, texts), ...registrationOf(row, numbers, context)]
  }
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== ''
const given = (row: Imported) => (Object.keys(sheetFields) as Field[]).filter((field) => isGiven(row[field]))
const isAboutPerson = (row: Imported) => given(row).length > 0
const firstOf = (row: Imported) => given(row)[0]!

function consentsOf(row: Imported, texts: readonly Text[]): Beside[] {
  return purposes.flatMap((purpose): Beside[] => {
    const field = agreedOn[purpose]
    const givenOn = row[field] as string | null | undefined
    if (!givenOn) return []
    const text = texts.find((each) => each.purpose === purpose && each.validFrom <= givenOn)
    if (!text) throw refused(field, noText)
    return [
      {
        entity: consent,
        id: idBeside(row.id, purpose),
        values: {
          volunteerId: row.id,
          textId: text.id,
          channel: 'PAPER',
          byGuardian: row.byGuardian === true,
          givenOn,
        },
        fieldOf: { givenOn: field, textId: field, purpose: field, channel: field },
      },
    ]
  })
}

/** The registration, sealed under a key of its own as the form does it. */
function registrationOf(row: Imported, numbers: Set<string>, context: Context): Beside[] {
  const fields = personal.filter((field) => isGiven(row[field]))
  if (!fields.length) return []
  const uncovered = fields.find((field) => !coveredBy[field].some((purpose) => isGiven(row[agreedOn[purpose]])))
  if (uncovered) throw refused(uncovered, notAgreed(coveredBy[uncovered][0]))
  const input = { volunteerId: row.id, ...Object.fromEntries(fields.map((field) => [field, row[field]])) }
  const values = bornAsNumbered(inForm(registration, obeying(input, RegistrationDraft)))
  mustBeOldEnough(values)
  if (typeof values.idNumber === 'string') {
    if (numbers.has(values.idNumber)) throw refused('idNumber', twice)
    numbers.add(values.idNumber)
  }
  const id = idBeside(row.id, 'registration')
  return [
    {
      entity: registration,
      id,
      values: sealedValues(registration, values, { id }, context.services.keyRing),
      fieldOf: { ...Object.fromEntries(personal.map((field) => [field, field])), birthYear: 'idNumber' },
    },
  ]
}

/** An id made of the volunteer's, so that the same sheet twice makes nothing twice. */
function idBeside(id: string, name: string): string {
  const hex = createHash('sha256').update(`${id.toLowerCase()} ${name}`).digest('hex')
  return `${id.toLowerCase().slice(0, 14)}7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`
}

const refused = (field: Field, words: Pair) => new Refusal('BAD_USER_INPUT', 'invalid', { fields: { [field]: words } })

const notAgreed = (purpose: keyof typeof agreedOn): Pair => {
  const [zh, en] = sheetFields[agreedOn[purpose]].label
  return [
    `还没有写明本人同意的日期：请在“${zh}”列填写签字的日期，没有签字的请清空这一格。`,
    `Nobody has agreed to this: write the day it was signed in the column "${en}", or empty this cell.`,
  ]
}
const noText: Pair = [
  '那一天还没有这一用途的同意书文本，请核对日期。',
  'There was no text to agree to on that day. Check the date.',
]
const twice: Pair = [
  '表中另一行有同一个身份证号：同一个人只登记一次。',
  'Another row has the same ID number: a person is registered once.',
]
const changed: Pair = [
  '已有的志愿者不能用表格修改实名信息：请清空这一格，到“实名登记”里改。',
  'Who is registered already is not changed by a sheet: empty this cell, and correct it in the registration.',
]
