import { createInsertSchema, Directive, Draft, InputType, ObjectType, one, Row } from '@concentric/chassis/derive'
import { certificates } from './certificate.table.ts'

const labels = {
  number: ['编号', 'Number', 'Unbroken for each issuer and year; given when it is issued.'],
  state: ['状态', 'State'],
  stationId: ['出具单位', 'Issuer', 'The station that recorded the service (order 67).'],
  volunteerId: ['志愿者', 'Volunteer'],
  holderName: ['姓名', 'Name', 'The name the volunteer has chosen to be called by; frozen at issue.'],
  volunteerNumber: ['志愿者编号', 'Volunteer number', 'In place of the ID number, which is on no certificate.'],
  issuerName: ['出具单位名称', 'Name of the issuer', 'Frozen at issue.'],
  fromOn: ['服务起始日期', 'From'],
  untilOn: ['服务截止日期', 'Until'],
  minutes: ['服务时长（分钟）', 'Minutes', 'Of confirmed records alone; frozen at issue.'],
  services: ['服务次数', 'Services', 'How many records that is.'],
  contents: ['服务内容', 'Contents', 'Times and minutes by kind of service, the longest first.'],
  headName: ['负责人', 'Head', 'Of the issuer, as an office.'],
  handlerName: ['经办人', 'Handler'],
  contact: ['联系方式', 'Contact', 'Of the office; no private phone.'],
  notes: ['备注', 'Notes'],
  noticeUntil: ['公示截止', 'Notice until', 'Seven days; a certificate may be issued without a notice.'],
  issuedOn: ['出具日期', 'Issued on'],
  code: ['核验码', 'Code', 'Facts and signature, as the QR holds them; checked at /verify.'],
  withdrawnAt: ['撤销时间', 'Withdrawn'],
  withdrawnReason: ['撤销原因', 'Why it was withdrawn'],
} as const

const rules = createInsertSchema(certificates).omit({
  ...{ communityId: true, state: true, number: true, noticeUntil: true, issuedOn: true, code: true },
  ...{ holderName: true, volunteerNumber: true, issuerName: true, minutes: true, services: true, contents: true },
  ...{ withdrawnAt: true, withdrawnReason: true },
})

const relations = {
  station: one('ServiceStation', certificates.stationId),
  volunteer: one('Volunteer', certificates.volunteerId),
}

@Directive('@key(fields: "id")')
@ObjectType()
export class Certificate extends Row(certificates, ['志愿服务证明', 'Certificate'], labels, relations) {}

@InputType()
export class CertificateDraft extends Draft(certificates, rules) {}
