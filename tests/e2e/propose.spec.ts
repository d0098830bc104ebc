import { expect } from '@playwright/test'
import { gb18030 } from './pages/gb18030'
import { ProposePage } from './pages/propose-page'
import { test } from './pages/team'

const text = '渡口每天清晨开船。\n来往的人比去年多了三成。船上说着两种语言。'

test('a research assistant proposes an article by pasting its text', async ({ team }) => {
  const page = await team.browserOf('assistant')
  const form = new ProposePage(page)
  await form.open()
  await form.text.fill(text)
  await expect(page.getByText('2 paragraphs')).toBeVisible()
  await expect(page.getByText('3 sentences')).toBeVisible()
  await form.describe('The Ferry, Pasted')
  await form.submit()
  await expect(page.getByRole('heading', { name: /The Ferry, Pasted/, level: 1 })).toBeVisible()
  await expect(page.getByRole('main').getByText('Proposed', { exact: true })).toBeVisible()
  await expect(page.getByText('Asked for').and(page.getByRole('definition'))).toBeVisible()
  await expect(page.getByText('It is told from the river bank.')).toBeVisible()
})

test('a file in GB18030 is read, and its Chinese is kept', async ({ team }) => {
  const page = await team.browserOf('assistant')
  const form = new ProposePage(page)
  await form.open()
  await form.give({ name: 'ferry.txt', bytes: gb18030(text) })
  await expect(form.text).toHaveValue(text)
  await form.describe('The Ferry, from a File')
  await form.submit()
  await expect(page.getByRole('heading', { name: /The Ferry, from a File/, level: 1 })).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages of this article' }).getByText('Translate').click()
  await expect(page.getByText('来往的人比去年多了三成。')).toBeVisible()
})

test('what cannot be read is refused in words, and everything entered stays', async ({ team }) => {
  const page = await team.browserOf('assistant')
  const form = new ProposePage(page)
  await form.open()
  await form.describe('The Ferry, Refused')
  const refusals = [
    { name: 'ferry.docx', bytes: gb18030(text), words: 'This kind of file cannot be read.' },
    { name: 'ferry.txt', bytes: Uint8Array.of(0x80, 0xff, 0xff, 0x80), words: 'The text cannot be decoded.' },
    { name: 'ferry.txt', bytes: gb18030(' \n'), words: 'There is no text in it.' },
  ]
  for (const { words, ...file } of refusals) {
    await form.give(file)
    await expect(page.getByRole('alert').getByText(words)).toBeVisible()
    await expect(form.field('English title')).toHaveValue('The Ferry, Refused')
  }
  await form.text.fill(text)
  await form.submit()
  await expect(page.getByRole('heading', { name: /The Ferry, Refused/, level: 1 })).toBeVisible()
})
