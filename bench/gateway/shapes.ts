/** A question asked again and again, each time of another page of the district. */
export type Shape = { readonly name: string; readonly query: string; readonly pages: number }

/** So many pages that no two requests under way at once are the same. */
const differentPages = 64

/** The body of a request for each page of `shape`. */
export const bodiesOf = ({ query, pages }: Shape): string[] =>
  Array.from({ length: pages }, (_, page) => JSON.stringify({ query, variables: { page } }))

/** The three kinds of plan that a gateway meets most. */
const plans = [
  {
    name: 'one subgraph',
    query: `query Communities($page: Int!) {
      communities(page: $page, perPage: 25) { id name kind population areaSquareMetres foundedOn isOpen street { id name } }
    }`,
  },
  {
    name: 'two parallel hops',
    query: `query CommunitiesWithBodies($page: Int!) {
      communities(page: $page, perPage: 25) {
        id
        name
        venues { id name seats }
        organisations { id name kind }
      }
    }`,
  },
  {
    name: 'four deep',
    query: `query Helpers($page: Int!) {
      communities(page: $page, perPage: 10) {
        id
        name
        organisations {
          id
          name
          activities {
            id
            title
            startsOn
            venue { id name seats }
          }
        }
      }
    }`,
  },
]

/** Each asked for different pages, and then for one page by everybody at once. */
export const shapes: readonly Shape[] = [
  ...plans.map((plan) => ({ ...plan, pages: differentPages })),
  ...plans.map((plan) => ({ ...plan, name: `${plan.name}, one page`, pages: 1 })),
]
