import { expect } from '@playwright/test'
import { makeArticle } from './pages/made-article'
import { ProposePage } from './pages/propose-page'
import { dialog, notice, open } from './pages/screen'
import { test } from './pages/team'
import { Workbench } from './pages/workbench'

test('a term is inserted by a key, a word looked up, a term proposed from it and decided by an editor', async ({
  team,
}) => {
  const editor = await team.apiOf('editor')
  await editor.send('POST', '/terms', {
    zh: '边境小镇',
    renderings: [{ en: 'border town' }, { en: 'frontier town', scope: 'official' }],
    forbiddenEn: ['border village'],
  })
  const { id } = await makeArticle(team, 'translating', 'Looked Up')
  const page = await team.browserOf('assistant')
  const bench = new Workbench(page, id)
  await bench.open()
  const marked = (words: string) => page.locator('[data-source] [data-term]', { hasText: words })
  await expect(marked('边境小镇')).toBeVisible()
  await bench.write(3, 'A market in a')
  await page.keyboard.press('Alt+t')
  await expect(bench.english(3)).toHaveValue('A market in a border town')
  await bench.expectSaved()
  await page.keyboard.press('Alt+t')
  await expect(notice(page, 'Every term of this unit is in its English.')).toBeVisible()

  await marked('边境小镇').hover({ position: { x: 60, y: 10 } })
  const card = page.getByRole('region', { name: 'Word' })
  await expect(card.getByText('not: border village')).toBeVisible()
  await expect(card.getByText('small town')).toBeVisible()
  await expect(card.getByRole('link', { name: /CC-CEDICT/ })).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(card).toBeHidden()

  await bench.english(3).focus()
  await page.keyboard.press('Alt+w')
  const words = dialog(page, 'Dictionary: unit 3')
  await expect(words.getByRole('button', { name: '边境', exact: true })).toBeFocused()
  for (const _ of ['小镇', '的', '集市']) await page.keyboard.press('ArrowRight')
  await expect(words.getByText('jí shì')).toBeVisible()
  await expect(words.getByLabel('Chinese')).toHaveValue('集市')
  await words.getByLabel('English').fill('country fair')
  await page.keyboard.press('Enter')
  await expect(notice(page, '集市 is proposed. An editor decides on it.')).toBeVisible()
  await expect(marked('集市')).toBeVisible()

  const desk = await team.browserOf('editor')
  await open(desk, '/terms?q=集市')
  await desk.getByRole('button', { name: 'Decide on 集市' }).click()
  await expect(notice(desk, 'Decided: 集市 is country fair.')).toBeVisible()
  await desk.getByRole('link', { name: '集市' }).click()
  await expect(desk.getByText('decided the term 集市 = country fair')).toBeVisible()
})

test('a term shows how it was rendered in print, and where that departs', async ({ team }) => {
  const page = await team.browserOf('editor')
  await open(page, '/terms?q=供应链')
  await page.getByRole('link', { name: '供应链', exact: true }).click()
  const drift = page.getByRole('region', { name: 'In published articles' })
  await expect(drift.getByText(/^allowed · \d+ times?/)).toBeVisible()
  await expect(drift.getByRole('link', { name: /^Between Efficiency and Security/ }).first()).toBeVisible()
  await expect(drift.getByRole('link', { name: /^Edition \d+/ }).first()).toBeVisible()
})

test('somebody entered in the register is suggested as an author while the name is typed', async ({
  team,
}) => {
  const page = await team.browserOf('assistant')
  await open(page, '/terms/register')
  await page.getByRole('button', { name: 'Enter somebody' }).click()
  const entry = dialog(page, 'Enter somebody')
  await entry.getByLabel('Chinese name').fill('端木知秋')
  await entry.getByLabel('English name, as printed').fill('DUANMU Zhiqiu')
  await entry.getByRole('button', { name: 'Add an affiliation' }).click()
  await entry.getByLabel('Institution').fill('Institute of Autumn')
  await entry.getByLabel('From').fill('2020')
  await entry.getByRole('button', { name: 'Save' }).click()
  await expect(notice(page, '端木知秋 is saved.')).toBeVisible()

  const form = new ProposePage(page)
  await form.open()
  await form.text.fill('秋天到了。')
  await form.describe('Known Already')
  await form.field('Chinese name').fill('端木')
  await page.getByRole('button', { name: '端木知秋 · DUANMU Zhiqiu · Institute of Autumn' }).click()
  await expect(form.field('English name, as printed')).toHaveValue('DUANMU Zhiqiu')
  await expect(form.field('Affiliation')).toHaveValue('Institute of Autumn')
  await expect(page.getByText(/^Linked to the register/)).toBeVisible()
  await form.submit()
  await expect(page.getByRole('heading', { name: /Known Already/, level: 1 })).toBeVisible()
})
