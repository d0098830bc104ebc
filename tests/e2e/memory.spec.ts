import { expect } from '@playwright/test'
import type { Api, Article } from './pages/api'
import { dialog, notice, open } from './pages/screen'
import { type Team, test } from './pages/team'
import { Workbench } from './pages/workbench'

const first = '海岛上的灯塔照亮了三十条航线。'
const like = '海岛上的灯塔照亮了四十条航线。'
const again = '愿灯火长明。'

/** An article of these sentences, a paragraph each, with the English for them. */
async function articleOf(team: Team, title: string, sentences: readonly string[]): Promise<Article> {
  const assistant = await team.apiOf('assistant')
  const article = await assistant.send<Article>('POST', '/articles', {
    title: { zh: '灯塔', en: title },
    authors: [{ zh: '林照言', en: 'LIN Zhaoyan' }],
    form: 'condensed',
    text: sentences.join('\n'),
  })
  const editor = await team.apiOf('editor')
  await editor.send('POST', `/articles/${article.id}/transitions`, { to: 'translating' })
  return article
}

async function signed(team: Team, sentences: readonly (readonly [zh: string, en: string])[]): Promise<void> {
  const { id } = await articleOf(
    team,
    'Lighthouse',
    sentences.map(([zh]) => zh),
  )
  const assistant = await team.apiOf('assistant')
  for (const [at, unit] of (await assistant.units(id)).entries())
    await assistant.send('PATCH', `/units/${unit.id}`, { text: sentences[at]?.[1], status: 'translated' }, 0)
  for (const to of ['summarizing', 'in_review'])
    await assistant.send('POST', `/articles/${id}/transitions`, { to })
  await sign(await team.apiOf('reviewer'), id)
}

async function sign(reviewer: Api, id: string): Promise<void> {
  const { contentHash } = await reviewer.get<{ contentHash: { translation: string } }>(`/articles/${id}`)
  await reviewer.send('POST', `/articles/${id}/signoffs`, {
    stage: 'translation',
    decision: 'approve',
    contentHash: contentHash.translation,
  })
}

test('what was signed comes back in the next article, is put in by a key, and the reviewer is told of it', async ({
  team,
}) => {
  await signed(team, [
    [first, 'The lighthouse on the island lights thirty routes.'],
    [again, 'May its lamp burn long.'],
  ])
  const { id } = await articleOf(team, 'Lighthouse Again', [like, again, '中间另有一句。', again])
  const bench = new Workbench(await team.browserOf('assistant'), id)
  const { page } = bench
  await bench.open()
  await bench.english(1).focus()
  const aids = page.getByRole('region', { name: 'Memory and terms' })
  const match = aids.getByRole('listitem').filter({ hasText: 'lights thirty routes' })
  await expect(match).toContainText('93')
  await expect(match).toContainText('Another number')
  await page.keyboard.press('Alt+1')
  await expect(bench.english(1)).toHaveValue('The lighthouse on the island lights thirty routes.')
  await bench.mark(1, 'Translated')

  await bench.english(2).focus()
  await expect(aids.getByRole('listitem').filter({ hasText: 'May its lamp burn long.' })).toContainText('100')
  await page.keyboard.press('Alt+Shift+G')
  await expect(notice(page, '1 unit of the paragraph has what the memory had')).toBeVisible()
  await expect(bench.english(2)).toHaveValue('May its lamp burn long.')
  await page.keyboard.press('Escape')
  await page.keyboard.press('u')
  await expect(bench.english(2)).toHaveValue('')
  await bench.english(2).focus()
  await page.keyboard.press('Alt+1')
  await expect(bench.english(2)).toHaveValue('May its lamp burn long.')
  await page.keyboard.press('Control+Enter')
  await expect(bench.english(4)).toHaveValue('May its lamp burn long.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(bench.english(4)).toHaveValue('')
  await bench.expectSaved()

  const review = await team.browserOf('reviewer')
  await open(review, `/articles/${id}/review`)
  await expect(
    review.getByRole('heading', { name: 'One sentence is the memory’s, said of other Chinese' }),
  ).toBeVisible()
  await expect(review.getByText('93 % alike')).toBeVisible()
})

test('the concordance finds one character, beside the work and on its own page', async ({ team }) => {
  await signed(team, [['鲸群游过海峡。', 'Whales swam through the strait.']])
  const { id } = await articleOf(team, 'Whales', ['鲸。'])
  const bench = new Workbench(await team.browserOf('assistant'), id)
  const { page } = bench
  await bench.open()
  await bench.english(1).focus()
  await page.keyboard.press('Alt+k')
  const look = dialog(page, 'Translated before')
  await look.getByRole('searchbox').fill('鲸')
  await page.keyboard.press('Enter')
  await expect(look.getByText('Whales swam through the strait.')).toBeVisible()
  await look.getByRole('link', { name: 'Open the concordance' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Memory' })).toBeVisible()
  const found = page.getByRole('list', { name: 'Places with “鲸”' })
  await expect(found.getByText('Whales swam through the strait.')).toBeVisible()
  await expect(found.getByRole('link', { name: '灯塔' }).first()).toHaveAttribute('href', /\/articles\//)
  await page.getByRole('searchbox').fill('whales swa')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Places with “whales swa”' })).toContainText('鲸群游过海峡')
})

test('a memory of another tool is taken in with a report, and what cannot be read is not', async ({
  team,
}) => {
  const page = await team.browserOf('editor')
  await open(page, '/memory/files')
  const tmx = (body: string) => ({
    name: 'harbours.tmx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(body),
  })
  const unit =
    '<tu><tuv xml:lang="zh"><seg>港口。</seg></tuv><tuv xml:lang="en"><seg>Harbour.</seg></tuv></tu>'
  const file = `<tmx version="1.4"><header/><body>${unit}${unit}<tu/></body></tmx>`
  await page.getByRole('button', { name: 'Import TMX' }).click()
  const take = dialog(page, 'Take a memory in')
  await take.getByLabel('TMX file').setInputFiles(tmx(`<!DOCTYPE tmx>${file}`))
  await take.getByRole('button', { name: 'Take it in' }).click()
  await expect(take.getByText(/declares a document type/)).toBeVisible()
  await take.getByLabel('TMX file').setInputFiles(tmx(file))
  await take.getByRole('button', { name: 'Take it in' }).click()
  await expect(take.getByText('1 of 3 units were taken.')).toBeVisible()
  await expect(take.getByText('1 was there already')).toBeVisible()
  await take.getByRole('button', { name: 'Close' }).last().click()
  await expect(page.getByRole('row', { name: /harbours\.tmx/ })).toContainText('1 without Chinese')
})
