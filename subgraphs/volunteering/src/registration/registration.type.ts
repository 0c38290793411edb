import {
  createInsertSchema,
  Directive,
  Draft,
  InputType,
  ObjectType,
  one,
  Patch,
  Row,
} from '@concentric/chassis/derive'
import { registrations } from './registration.table.ts'

const labels = {
  volunteerId: ['志愿者', 'Volunteer'],
  realName: ['姓名', 'Real name', 'Masked; kept for service matching or insurance.'],
  phone: ['电话', 'Telephone', 'Masked; kept for service matching.'],
  idNumber: ['身份证号', 'ID number', 'Masked; kept for insurance and certificates, and never required.'],
  homeAddress: ['住址', 'Home address', 'Masked down to the community; kept for service near home.'],
  birthYear: ['出生年份', 'Year of birth', 'Never the date. Volunteers are 14 or older (2.4).'],
} as const
const rules = createInsertSchema(registrations)

const relations = {
  volunteer: one('Volunteer', registrations.volunteerId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Registration extends Row(
  registrations,
  [
    '实名登记',
    'Registration',
    'The private part of a volunteer. Every value is kept sealed, by consent, and shown masked; `revealRegistration` shows one in clear and leaves a row that the person sees.',
  ],
  labels,
  relations,
) {}

@InputType()
export class RegistrationDraft extends Draft(registrations, rules) {}

@InputType()
export class RegistrationPatch extends Patch(registrations, rules.omit({ volunteerId: true })) {}
