import { type Pair } from './language/language.ts'

type Words = Readonly<Record<string, Pair>>

/** States and kinds as the portal says them: to the person they are about, not to the clerk. By the names of the graph's enums. */
export const stateWords = {
  SignUpState: {
    CONFIRMED: ['已报名', 'You have a seat'],
    WAITLISTED: ['候补中', 'Waiting'],
    CANCELLED: ['已取消', 'Cancelled'],
    ATTENDED: ['已到场', 'You were there'],
    ABSENT: ['未到场', 'Not there'],
  },
  RecordState: {
    RECORDED: ['等待确认', 'To be confirmed'],
    CONFIRMED: ['已确认', 'Confirmed'],
    CONTESTED: ['异议处理中', 'Being looked into'],
    CORRECTED: ['已更正', 'Corrected'],
    VOIDED: ['已作废', 'Void'],
  },
  RecordSource: {
    CODE: ['现场验证码', 'Code on the spot'],
    HOST: ['组织者登记', 'Entered by the host'],
    PAPER: ['纸质签到', 'Paper sheet'],
    SELF: ['本人申报', 'Reported by yourself'],
    IMPORT: ['批量导入', 'Imported'],
  },
  ContestState: {
    OPEN: ['等待答复', 'Waiting for an answer'],
    UPHELD: ['异议成立', 'You were right'],
    DISMISSED: ['维持原记录', 'The record stands'],
  },
  VisitState: {
    REQUESTED: ['等待志愿者', 'Waiting for somebody'],
    ACCEPTED: ['您已接单', 'Yours'],
    VISITED: ['已上门，等待确认', 'Made, to be confirmed'],
    CONFIRMED: ['已确认', 'Confirmed'],
    RATED: ['已评价', 'Rated'],
    DECLINED: ['无法安排', 'Nobody could go'],
    CANCELLED: ['已取消', 'Cancelled'],
  },
  RedemptionState: {
    REQUESTED: ['已申请', 'Asked for'],
    RESERVED: ['已预留，请到服务站领取', 'Reserved: collect it at the station'],
    COLLECTED: ['已领取', 'Collected'],
    EXPIRED: ['过期退回', 'Lapsed, minutes given back'],
    CANCELLED: ['已取消', 'Cancelled'],
  },
  ConsentPurpose: {
    SERVICE_MATCHING: ['服务对接', 'Matching services'],
    INSURANCE: ['购买保险', 'Insurance'],
    NEARBY_SERVICE: ['就近服务', 'Service near home'],
  },
  PersonalReadKind: {
    REVEALED: ['查看原文', 'Shown in clear'],
    FOUND: ['按原文查找', 'Found by value'],
    EXPORTED: ['导出', 'Taken out'],
    ERASED: ['删除', 'Erased'],
  },
  ListState: {
    DRAFT: ['草稿，别人看不到', 'Draft, seen by nobody else'],
    OPEN: ['公开', 'Open'],
    MATCHED: ['已对接', 'Matched'],
    IN_PROGRESS: ['进行中', 'In progress'],
    FULFILLED: ['已完成', 'Fulfilled'],
    CONFIRMED: ['已确认', 'Confirmed'],
    EXPIRED: ['已过期', 'Expired'],
    WITHDRAWN: ['已撤回，别人看不到', 'Withdrawn, seen by nobody else'],
  },
  ListCategory: {
    VENUE: ['场地', 'Venue'],
    EQUIPMENT: ['设备', 'Equipment'],
    TALENT: ['人才', 'Talent'],
    INFORMATION: ['信息', 'Information'],
    TRAINING: ['培训', 'Training'],
    HEALTH: ['健康', 'Health'],
    LEGAL: ['法律', 'Legal advice'],
    REPAIR: ['维修', 'Repair'],
    CULTURE: ['文化', 'Culture'],
    ELDER_CARE: ['助老', 'Elder care'],
    YOUTH: ['青少年', 'Youth'],
    DISABILITY: ['助残', 'Disability'],
    PARKING: ['停车', 'Parking'],
    SAFETY: ['安全', 'Safety'],
    FUNDING: ['资金', 'Funding'],
    VOLUNTEERS: ['志愿者', 'Volunteers'],
    OTHER: ['其他', 'Other'],
  },
  MatchState: {
    PROPOSED: ['等待双方答复', 'Waiting for both sides'],
    ACCEPTED: ['双方同意，请约定日期', 'Both agree: set a day'],
    SCHEDULED: ['已约定日期', 'The day is set'],
    DELIVERED: ['已提供，等待双方确认', 'Given, to be confirmed by both'],
    CONFIRMED: ['双方已确认', 'Confirmed by both'],
    DECLINED: ['已谢绝', 'Declined'],
    CANCELLED: ['已取消', 'Cancelled'],
  },
  BookingState: {
    ASKED: ['等待答复', 'To be answered'],
    ACCEPTED: ['已同意', 'Accepted'],
    DECLINED: ['已谢绝', 'Declined'],
    CANCELLED: ['已取消', 'Cancelled'],
    USED: ['已使用', 'Used'],
    NOT_USED: ['没有使用', 'Not used'],
  },
  BookingPurpose: {
    CLASSROOM: ['大课堂：教育培训', 'Teaching'],
    COUNCIL_ROOM: ['议事堂：交流议事', 'Talks'],
    STAGE: ['大舞台：开展活动', 'Activities'],
    CEREMONY: ['入党宣誓等仪式', 'Ceremony'],
    OTHER: ['其他', 'Other'],
  },
  Audience: {
    EVERYONE: ['所有人', 'Everyone'],
    CHILDREN: ['儿童', 'Children'],
    YOUTH: ['青少年', 'Young people'],
    ADULTS: ['成年人', 'Adults'],
    ELDERLY: ['老年人', 'Older people'],
  },
  ActivityState: {
    DRAFT: ['草稿', 'Draft'],
    PUBLISHED: ['正在报名', 'Open'],
    FULL: ['名额已满，可候补', 'Full: you may wait'],
    RUNNING: ['进行中', 'Running'],
    HELD: ['已举办', 'Held'],
    CLOSED: ['已结束', 'Closed'],
    CANCELLED: ['已取消', 'Cancelled'],
  },
} as const satisfies Record<string, Words>

export type Kind = keyof typeof stateWords

/** The words of a value; one the page does not know yet is said as it is. */
export const wordsOf = (kind: Kind, value: string): Pair => (stateWords[kind] as Words)[value] ?? [value, value]
