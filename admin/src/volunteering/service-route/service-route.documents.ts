export const planRouteRuns =
  'mutation PlanRouteRuns($id: ID!, $plan: RunsPlan!, $key: ID!) { result: planRouteRuns(id: $id, plan: $plan, key: $key) { id nextRunAt } }'
