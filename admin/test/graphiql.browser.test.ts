import { expect, it } from 'vitest'
import { address, visit, withBrowser } from './browser.ts'

withBrowser()

const text = '{ communities(perPage: 1) { items { name venues { total } activities { total } } } }'

it('shows in GraphiQL what a query fetched from whom, as long as that is wished', async () => {
  const { page: first } = await visit('district')
  // of its own: what is sent from here is no document of ours
  const page = await first.context().newPage()
  await page.goto(`${address}/graphiql?query=${encodeURIComponent(text)}`)
  const plan = async () => {
    const answered = page.waitForResponse(
      (response) => response.url().endsWith('/graphql') && Boolean(response.request().postData()?.includes('perPage')),
    )
    await page.getByRole('button', { name: 'Execute query' }).click()
    return JSON.parse(await (await answered).text()).extensions?.plan
  }
  const wish = page.getByRole('checkbox', { name: '显示执行计划' })
  await wish.check()
  expect(await plan()).toMatchObject({
    kind: 'sequence',
    nodes: [{ subgraph: 'governance' }, { kind: 'parallel', nodes: [{ kind: 'fetch' }, { kind: 'fetch' }] }],
  })
  await page.getByText('"extensions"').waitFor()
  await wish.uncheck()
  expect(await plan()).toBeUndefined()
})
