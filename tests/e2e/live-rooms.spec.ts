import { expect } from '@playwright/test'
import { english, makeArticle, saveUnit } from './pages/made-article'
import { open } from './pages/screen'
import { SummaryDesk } from './pages/summary-desk'
import { test } from './pages/team'

type Edition = { id: string; revision: number; teaser: string; titlePassage: { id: string } }

test('the summary shows what others write of it, and leaves what is being typed', async ({ team }) => {
  const { id, units } = await makeArticle(team, 'summarizing', 'Written by Two')
  const page = await team.browserOf('assistant')
  const desk = new SummaryDesk(page, id)
  await desk.open()
  const why = desk.claim('Why it matters').getByRole('textbox')
  await why.fill('It shows trade')
  const api = await team.apiOf('editor')
  const takeaway = { text: 'A bridge is enough.', evidence: [units[4]] }
  const { id: passageId } = await api.send<{ id: string }>('POST', `/articles/${id}/takeaways`, takeaway)
  await expect(desk.claim('Takeaway 1').getByRole('textbox')).toHaveValue('A bridge is enough.')
  await page.keyboard.type(' from close by.')
  await expect(why).toHaveValue('It shows trade from close by.')

  await api.send('PATCH', `/takeaways/${passageId}`, { text: 'One bridge is enough.' }, 1)
  await expect(desk.claim('Takeaway 1').getByRole('textbox')).toHaveValue('One bridge is enough.')
  await saveUnit(api, id, 4, english[4].replace('somebody', 'people'))
  await expect(page.getByRole('main')).toContainText('people will cross the river')
  await desk.expectSaved()
  await expect(why).toHaveValue('It shows trade from close by.')
})

test('the studio shows comments and saves of others, and asks first where somebody is in a field', async ({
  team,
}) => {
  const api = await team.apiOf('assistant')
  const editor = await team.apiOf('editor')
  const described = { number: 4330, title: 'Made by Two', publishOn: '2026-12-20' }
  const { id } = await editor.send<Edition>('POST', '/editions', described)
  const page = await team.browserOf('editor')
  await open(page, `/editions/${id}?side=comments`)
  const title = page.getByLabel('Title', { exact: true })
  await expect(title).toHaveValue('Made by Two')
  const patch = async (change: object) => {
    const { revision } = await api.get<Edition>(`/editions/${id}`)
    return api.send<Edition>('PATCH', `/editions/${id}`, change, revision)
  }
  await patch({ title: 'Made by Three' })
  await expect(title).toHaveValue('Made by Three')

  await title.focus()
  await patch({ title: 'Made by Four' })
  const take = page.getByRole('button', { name: 'Show what somebody else saved' })
  await expect(take).toBeVisible()
  await expect(title).toHaveValue('Made by Three')
  await take.click()
  await expect(title).toHaveValue('Made by Four')
  await expect(take).toHaveCount(0)

  const { titlePassage } = await api.get<Edition>(`/editions/${id}`)
  const anchor = { passageId: titlePassage.id, start: 8, end: 12 }
  await api.send('POST', `/editions/${id}/threads`, { anchor, body: 'Why four?' })
  await expect(page.getByText('Why four?')).toBeVisible()
})

test('the desk says how many texts have changed, and shows them when asked', async ({ team }) => {
  const page = await team.browserOf('reviewer')
  await open(page, '/?view=list')
  const { title } = await makeArticle(team, 'proposed', 'New on the Desk')
  const news = page.getByRole('button', { name: /^\d+ texts? ha(s|ve) changed/ })
  await expect(news).toBeVisible()
  await expect(page.getByRole('link', { name: title })).toHaveCount(0)
  await news.click()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await expect(news).toHaveCount(0)
})
