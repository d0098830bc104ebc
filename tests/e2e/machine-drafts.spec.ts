import { expect } from '@playwright/test'
import { itemsAsked, type Service, sendChat, startService } from '../support/fake-service'
import { faultsOf } from './pages/accessibility'
import { chinese, english, makeArticle } from './pages/made-article'
import { expectNoSidewaysScroll, notice, open } from './pages/screen'
import { test } from './pages/team'
import { Workbench } from './pages/workbench'

type Summed = { summary: unknown }

const sentences: string[] = chinese.match(/[^。\n]+。/g) ?? []

let service: Service
test.beforeAll(async () => {
  service = await startService((received, response) =>
    sendChat(
      response,
      JSON.stringify({
        whyItMatters: { text: 'It shows why talks come first.', evidence: ['u1'] },
        takeaways: [{ text: 'A bridge outlasts a quarrel.', evidence: ['u5', 'u3'] }],
        drafts: itemsAsked(received).map(({ id, text }) => ({
          id,
          text: english[sentences.indexOf(text)] ?? 'Water bears the boat; it can also sink it.',
        })),
      }),
    ),
  )
})
test.afterAll(() => service.close())

test('a service is set up by an admin, and its drafts are taken by whoever translates', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'Drafted by Machine')
  const bench = new Workbench(await team.browserOf('assistant'), id)
  const panel = bench.page.getByRole('region', { name: 'Machine draft' })
  await bench.open()
  await bench.write(5, english[4])
  await bench.expectSaved()
  await expect(panel).toHaveCount(0)

  const admin = await team.browserOf('admin')
  await open(admin, '/settings/drafts')
  await admin.getByLabel('Protocol').selectOption({ label: 'Chat (OpenAI-compatible)' })
  await admin.getByLabel('Address').fill(service.address)
  await admin.getByLabel('Model').fill('house-model')
  await admin.getByLabel('Key', { exact: true }).fill('sk-of-the-house')
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(admin.getByText('This address cannot be used')).toBeVisible()
  await admin.getByLabel('It stands on this machine or in our own network').check()
  await admin.getByRole('button', { name: 'Save' }).click()
  await expect(notice(admin, 'The settings are saved')).toBeVisible()
  await expect(admin.getByLabel('Key', { exact: true })).toHaveValue('')
  await admin.getByRole('button', { name: 'Try it with one sentence' }).click()
  await expect(admin.getByText('Water bears the boat; it can also sink it.')).toBeVisible()
  expect(service.received[0]?.headers.authorization).toBe('Bearer sk-of-the-house')
  expect(await admin.content()).not.toContain('sk-of-the-house')

  await bench.open()
  await bench.english(1).click()
  await panel.getByRole('button', { name: 'Draft this unit' }).click()
  await expect(panel.getByText(english[0])).toBeVisible()
  await expect(bench.english(1)).toHaveValue('')
  await bench.english(1).press('Alt+d')
  await expect(bench.english(1)).toHaveValue(english[0])
  const origin = async () => (await (await team.apiOf('assistant')).units(id))[0]?.translation.origin
  expect(await origin()).toBe('machine')
  await bench.mark(1, 'Translated')
  await expect.poll(origin).toBe('human')
  await expect(panel.getByText('100 % as the machine wrote it')).toBeVisible()

  await panel.getByRole('button', { name: 'Machine draft' }).click()
  await bench.page.getByRole('menuitem', { name: 'Draft all that is not translated' }).click()
  await expect(panel.getByText('3 drafts wait for you')).toBeVisible()
  await panel.getByRole('button', { name: 'Go to the next draft' }).click()
  await expect(panel.getByText(english[1])).toBeVisible()
  expect(await faultsOf(bench.page)).toEqual([])
  await panel.getByRole('button', { name: 'Put aside' }).click()
  await expect(panel.getByText('2 drafts wait for you')).toBeVisible()
  await expect(bench.english(2)).toHaveValue('')

  await open(bench.page, `/articles/${id}`)
  await expect(bench.page.getByRole('heading', { name: 'Machine share' })).toBeVisible()
  const phone = await team.browserOf('assistant', { viewport: { width: 390, height: 844 } })
  await open(phone, `/articles/${id}/translate`)
  await expect(phone.getByRole('region', { name: 'Machine draft' })).toBeVisible()
  await expectNoSidewaysScroll(phone)

  const bare = { provider: null, style: '', warnAt: 85, gateAt: 95 }
  await (await team.apiOf('admin')).send('PUT', '/settings/drafts', bare)
})

test('a summary is drafted with its evidence, and key sentences are at hand without any service', async ({
  team,
}) => {
  const { id } = await makeArticle(team, 'summarizing', 'Summed Up by Machine')
  const page = await team.browserOf('assistant')
  await open(page, `/articles/${id}/summary`)
  await page.getByText('1 key sentence', { exact: true }).click()
  const use = page.getByRole('button', { name: 'Use as evidence' })
  await use.click()
  await expect(use).toHaveAccessibleDescription(/It bears out “Why it matters” already\./)
  const drafted = page.getByRole('region', { name: 'Machine draft of the summary' })
  await expect(drafted).toHaveCount(0)

  const provider = {
    kind: 'openai',
    address: service.address,
    model: 'm',
    stream: false,
    own: true,
    key: 'k',
  }
  const admin = await team.apiOf('admin')
  await admin.send('PUT', '/settings/drafts', { provider, style: '', warnAt: 85, gateAt: 95 })
  await open(page, `/articles/${id}/summary`)
  await drafted.getByRole('button', { name: 'Draft why it matters and takeaways' }).click()
  await expect(drafted.getByText('It shows why talks come first.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Why it matters' })).toHaveValue('')
  expect(await faultsOf(page)).toEqual([])
  await drafted.getByRole('button', { name: 'Take it' }).first().click()
  await expect(page.getByRole('textbox', { name: 'Why it matters' })).toHaveValue(
    'It shows why talks come first.',
  )
  await drafted.getByRole('button', { name: 'Take it' }).click()
  await expect(page.getByRole('textbox', { name: 'Takeaway 1' })).toHaveValue('A bridge outlasts a quarrel.')
  await expect(drafted.getByRole('button', { name: 'Take it' })).toHaveCount(0)
  await page.getByRole('button', { name: 'They may stand: Takeaway 1' }).click()
  await expect(page.getByText('Nobody has edited or confirmed these words yet.')).toHaveCount(1)
  await expect
    .poll(async () => (await team.apiOf('assistant')).get<Summed>(`/articles/${id}`))
    .toMatchObject({ summary: { whyItMatters: { origin: 'machine' }, takeaways: [{ origin: 'human' }] } })
  const reviewer = await team.browserOf('reviewer')
  await open(reviewer, `/articles/${id}/review`)
  await expect(reviewer.getByText('machine draft', { exact: true })).toHaveCount(1)
  await admin.send('PUT', '/settings/drafts', { provider: null, style: '', warnAt: 85, gateAt: 95 })
})

test('a confidential article offers no drafts', async ({ team }) => {
  const { id } = await makeArticle(team, 'translating', 'Kept in the House')
  const provider = { kind: 'openai', address: service.address, model: 'm', stream: true, own: true, key: 'k' }
  const admin = await team.apiOf('admin')
  await admin.send('PUT', '/settings/drafts', { provider, style: '', warnAt: 85, gateAt: 95 })
  await (await team.apiOf('editor')).send('PATCH', `/articles/${id}`, { confidential: true })
  const before = service.received.length
  const bench = new Workbench(await team.browserOf('assistant'), id)
  await bench.open()
  await bench.write(1, english[0])
  await bench.expectSaved()
  await expect(bench.page.getByRole('region', { name: 'Machine draft' })).toHaveCount(0)
  const asked = (await team.apiOf('assistant')).send('POST', `/articles/${id}/drafts`, { of: 'translation' })
  await expect(asked).rejects.toThrow('confidential')
  expect(service.received.length).toBe(before)
  await admin.send('PUT', '/settings/drafts', { provider: null, style: '', warnAt: 85, gateAt: 95 })
})
