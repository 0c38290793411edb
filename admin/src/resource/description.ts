import { type ComponentType } from 'react'
import { type FieldName, type ResourceName } from '../graph/meta.ts'

export type Tone = 'default' | 'success' | 'warning' | 'info'

/** What an input of an entity's own is given. */
export type OwnInputProps = { source: string; label: string; note?: string; maximum?: number }

/** The pages of one entity, told in the field names of the graph. */
export type Description<Field extends string = string> = {
  icon: ComponentType
  /** Columns; the first is the link to the record. */
  list: readonly Field[]
  /** Filters beside the search box. */
  filters?: readonly Field[]
  /** Inputs of the form; on creation those the draft takes, on editing those the patch takes. */
  form: readonly Field[]
  /** Inputs that are not those of the kind of their fields. */
  inputs?: Readonly<Partial<Record<Field, ComponentType<OwnInputProps>>>>
  /** What stands below the inputs of the form; it finds what is typed in the form's context. */
  formAid?: ComponentType
  sort?: readonly [Field, 'ASC' | 'DESC']
  /** Colour of an enum's values; a value without one is plain text. */
  tone?: Readonly<Record<string, Tone>>
  /** Acts of the domain on a record, beside its row and on its page; they find the record in the record context. */
  acts?: ComponentType
  /** Acts on a record's page alone. */
  pageActs?: ComponentType
  /** What stands beside each masked value on a record's page; it finds the record in the record context. */
  besideMasked?: ComponentType<{ name: string }>
  /** What a record's page shows before its fields, as its figures; finds the record in the record context. */
  overview?: ComponentType
  /** Acts of the domain above the list. */
  tools?: ComponentType
  /** Enums that many rows can be given at once. */
  bulk?: readonly Field[]
}

export type Page = Description & { resource: ResourceName }
export type DescriptionOf<R extends ResourceName> = Description<FieldName<R>>
