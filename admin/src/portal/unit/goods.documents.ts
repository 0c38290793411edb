export const ourGoods =
  'query PortalGoods($unitId: ID!, $perPage: Int!) { donations(filter: {unitId: {eq: $unitId}}, sort: [{field: UPDATED_AT, direction: DESC}], perPage: $perPage) { total items { id name state quantity withdrawn leftQuantity redeemedQuantity donatedOn pledgedUntil answer community { name } station { name } rewards(perPage: 50) { items { id name quantity redeemed stock } } } } }'

export const stations =
  'query PortalStations { stations: serviceStations(sort: [{field: NAME, direction: ASC}], perPage: 200) { items { id name community { id name } } } }'

export const pledgeGoods =
  'mutation PortalPledge($input: PledgeDraft!, $key: ID!) { result: pledgeGoods(input: $input, key: $key) { id quantity } }'

export const withdrawGoods =
  'mutation PortalWithdrawGoods($id: ID!, $quantity: Int!, $key: ID!) { result: withdrawGoods(id: $id, quantity: $quantity, key: $key) { id } }'

export const restoreGoods =
  'mutation PortalRestoreGoods($id: ID!, $quantity: Int!, $key: ID!) { result: restoreGoods(id: $id, quantity: $quantity, key: $key) { id } }'
