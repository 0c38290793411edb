/** The plan's nodes as the native planner hands them over (it writes `null` where its types say `undefined`). */
export type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FetchNodePathSegment,
  FetchRewrite,
  FlattenNodePathSegment as PathSegment,
  PlanNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner'
