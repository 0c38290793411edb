import { type Level } from '@concentric/chassis/levels'
import { Refusal } from '@concentric/chassis/messages'

/** A grant is given only strictly below one's own level; the last four give none, DISTRICT and AUDITOR are made by the operator. */
const below: Partial<Record<Level, readonly Level[]>> = {
  district: ['street', 'community', 'building', 'organisation', 'unit', 'volunteer'],
  street: ['community', 'building', 'organisation', 'unit', 'volunteer'],
  community: ['building', 'organisation', 'unit', 'volunteer'],
}

/** Refuses (FORBIDDEN) an actor that may not give or take a grant of `level`; row security decides about the place. */
export function mustRankAbove(actor: Level, level: Level): void {
  if (!below[actor]?.includes(level))
    throw new Refusal('FORBIDDEN', [
      '只能授予或撤销低于自己级别的授权。',
      'You may give or take only grants below your own level.',
    ])
}
