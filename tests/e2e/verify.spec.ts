import { expect } from '@playwright/test'
import { open } from './pages/screen'
import { test } from './pages/team'

type Listed = { items: { id: string; number: number }[] }

test('a reader without an account drops a file and learns what it is', async ({ team, browser, baseURL }) => {
  const { items } = await (await team.apiOf('editor')).get<Listed>('/editions?state=published')
  const edition = items[0]
  if (!edition) throw new Error('nothing is published')
  const editor = await team.browserOf('editor')
  const file = await editor.request.get(`/api/v1/editions/${edition.id}/export?format=docx`)
  const bytes = Buffer.from(await file.body())

  const page = await (await browser.newContext({ baseURL })).newPage()
  await open(page, '/verify')
  const give = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await give('edition.docx', bytes)
  await expect(page.getByText('Unchanged: these are the bytes that were published')).toBeVisible()
  await expect(page.getByText('Word (DOCX)')).toBeVisible()
  await expect(page.getByText(`No. ${edition.number}`, { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Signed by' })).toBeVisible()

  const forged = Buffer.from(bytes)
  const at = Math.floor(forged.length / 2)
  forged[at] = (forged[at] ?? 0) ^ 1
  await give('forged.docx', forged)
  await expect(page.getByText('This is not a file as it was published')).toBeVisible()
  await page.context().close()
})
