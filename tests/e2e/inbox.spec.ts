import { expect } from '@playwright/test'
import { makeArticle } from './pages/made-article'
import { ReviewRoom } from './pages/review-room'
import { open } from './pages/screen'
import { names, test } from './pages/team'

/** The top bar asks every ten seconds. */
const soon = { timeout: 25_000 }

test('somebody named in a comment is told, goes to the very thread, and has read it', async ({ team }) => {
  test.setTimeout(90_000)
  const { id, title } = await makeArticle(team, 'in_review', 'Named and Told')
  const api = await team.apiOf('editor')
  const editor = await team.browserOf('editor')
  // What was done before comes in a moment later: read until nothing more comes.
  await expect(async () => {
    await api.send('POST', '/me/notices/read', { all: true })
    await open(editor, '/inbox')
    await expect(editor.getByRole('heading', { name: 'Nothing waits for you here' })).toBeVisible({
      timeout: 2_000,
    })
  }).toPass({ timeout: 30_000 })

  const room = new ReviewRoom(await team.browserOf('reviewer'), id)
  await room.open()
  const form = await room.begin('Comment', 'communiqué')
  const field = form.getByRole('textbox', { name: 'Comment' })
  // By keys alone: an @, some letters, down, Enter.
  await field.pressSequentially('Is this the usual word, @Sikong')
  await expect(form.getByRole('option', { name: names.editor })).toHaveAttribute('aria-selected', 'true')
  await field.press('Enter')
  await expect(field).toHaveValue(`Is this the usual word, @${names.editor} `)
  await field.pressSequentially('?')
  await form.getByRole('button', { name: 'Comment' }).click()
  await expect(room.thread('Is this the usual word').getByText(`@${names.editor}`)).toBeVisible()

  await expect(editor.getByRole('link', { name: /^Inbox: \d+ unread$/ })).toBeVisible(soon)
  await editor.getByRole('button', { name: /new notice/ }).click()
  const group = editor.getByRole('list', { name: title })
  await group.getByRole('link', { name: `${names.reviewer} named you in a comment` }).click()
  await expect(editor).toHaveURL(new RegExp(`/articles/${id}/review\\?thread=`))
  await expect(editor.getByText('Is this the usual word').first()).toBeVisible()
  await expect
    .poll(async () => {
      const { items } = await api.get<{ items: { kind: string; article: { id: string } | null }[] }>(
        '/me/notices?unread=1',
      )
      return items.filter(({ kind, article }) => kind === 'mentioned' && article?.id === id).length
    })
    .toBe(0)
})
