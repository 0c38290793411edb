export const planSeries =
  'mutation PlanSeries($id: ID!, $until: Date!, $key: ID!) { result: planSeries(id: $id, until: $until, key: $key) { id activities { total } } }'
