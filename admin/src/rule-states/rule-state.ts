export const statuses = ['BROKEN', 'OVERDUE', 'VACANT', 'DUE', 'UNKNOWN', 'EXEMPT', 'OK'] as const

export type RuleStatus = (typeof statuses)[number]
export type RuleCount = { rule: string; status: RuleStatus; count: number }
export type RuleEvidence = { id: string; type: string; label: string }
export type RuleState = {
  rule: string
  text: string
  scopeId: string
  scopeType: string
  scopeName: string
  communityId: string | null
  streetId: string | null
  status: RuleStatus
  since: string | null
  mendedBy: string[]
  exemption: string | null
  evidenceCount: number
  evidence: RuleEvidence[]
}

/** The colour of each status. */
export const statusTone = {
  BROKEN: 'error',
  OVERDUE: 'error',
  VACANT: 'warning',
  DUE: 'info',
  UNKNOWN: 'default',
  EXEMPT: 'default',
  OK: 'success',
} as const satisfies Record<RuleStatus, string>
