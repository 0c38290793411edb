import { type Pair } from '../../graph/meta.ts'

/** The words of planning the runs of a route. */
export const planRunsWords = {
  plan: ['安排班次', 'Plan runs'],
  text: [
    '从第一站起按站序安排，每轮间隔照线路的停靠间隔；某站某天已有的班次不变。',
    'Stop by stop in their order, all again each interval of the route; a run a stop has on a day already stays.',
  ],
  from: ['第一站日期', 'Day of the first stop'],
  until: ['安排到', 'Until'],
  startsAtTime: ['开始时间', 'Time'],
  startsAtTimeHint: ['写作 09:30。', 'Written 09:30.'],
  daysBetween: ['各站相隔天数', 'Days between stops'],
  daysBetweenHint: ['0：各站在同一天，依次停靠。', '0: all on one day, one after the other.'],
  done: ['班次已安排。', 'The runs are planned.'],
} as const satisfies Record<string, Pair>
