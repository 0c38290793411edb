import { type SheetFields } from '@concentric/chassis/import'
import { GraphQLDay } from '@concentric/chassis/scalars'

/** The column of the sheet that says on which day somebody signed for a purpose. */
export const agreedOn = {
  SERVICE_MATCHING: 'serviceMatchingOn',
  INSURANCE: 'insuranceOn',
  NEARBY_SERVICE: 'nearbyServiceOn',
} as const

/** What a sheet of volunteers holds beside their own fields: the person, and the consents on paper that cover it. */
export const sheetFields = {
  serviceMatchingOn: { type: GraphQLDay, label: ['服务对接同意日期', 'Agreed to service matching on'] },
  insuranceOn: { type: GraphQLDay, label: ['保险与证明同意日期', 'Agreed to insurance and certificates on'] },
  nearbyServiceOn: { type: GraphQLDay, label: ['就近服务同意日期', 'Agreed to service near home on'] },
  byGuardian: { type: Boolean, label: ['由监护人同意', 'By the guardian'] },
  realName: { type: String, label: ['姓名', 'Real name', 'Of a new volunteer; sealed as a registration is.'] },
  phone: { type: String, label: ['电话', 'Telephone'] },
  idNumber: { type: String, label: ['身份证号', 'ID number'] },
  homeAddress: { type: String, label: ['住址', 'Home address'] },
} as const satisfies SheetFields
