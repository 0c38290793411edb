import { choice } from '@concentric/chassis/columns'

/** What public money of a community is for; rules, allocations and their kinds share the one list. */
export const fundKind = () =>
  choice('FundKind', {
    PARTY_WORK: ['党建工作经费', 'Party work'],
    STATION_OPERATION: ['社区工作运行经费', 'Station operation'],
    SERVICE: ['服务经费', 'Service'],
    CAPITAL: ['建设投入', 'Capital'],
  })
