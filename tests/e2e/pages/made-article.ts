import type { Api, Article, Passage } from './api'
import type { Team } from './team'

export type Stop = 'proposed' | 'translating' | 'summarizing' | 'in_review' | 'approved'
export type MadeArticle = { id: string; title: string; units: string[]; takeaway: string }

/** Five sentences in four paragraphs. */
export const chinese = [
  '邻国之间的对话不应等到危机来临才开始。去年双边贸易额达到90亿元。',
  '边境小镇的集市比任何公报都更能说明关系的温度。',
  '附录列出了历次会谈的日期。',
  '只要桥还在，就会有人过河。',
].join('\n')

export const english = [
  'Dialogue between neighbors should not wait for a crisis.',
  'Bilateral trade reached 9 billion yuan last year.',
  'A market in a border town says more about relations than any communiqué.',
  'An appendix lists the dates of the talks.',
  'As long as the bridge stands, somebody will cross the river.',
] as const

/** An article of this journey's own, carried as far along the path as it needs, by the people whose work that is. */
export async function makeArticle(team: Team, stop: Stop, title: string): Promise<MadeArticle> {
  const assistant = await team.apiOf('assistant')
  const editor = await team.apiOf('editor')
  const { id } = await assistant.send<Article>('POST', '/articles', {
    title: { zh: '邻国与桥', en: title },
    authors: [{ zh: '林照言', en: 'LIN Zhaoyan', affiliation: 'Institute of Examples' }],
    publication: '《示例月刊》',
    text: chinese,
  })
  const made: MadeArticle = { id, title, units: [], takeaway: '' }
  if (stop === 'proposed') return made
  await move(editor, id, 'translating')
  await editor.send('PATCH', `/articles/${id}`, { rights: 'granted' })
  made.units = (await assistant.units(id)).map(unit => unit.id)
  if (stop === 'translating') return made
  for (const [at, unit] of made.units.entries())
    await assistant.send('PATCH', `/units/${unit}`, { text: english[at], status: 'translated' }, 0)
  await move(assistant, id, 'summarizing')
  if (stop === 'summarizing') return made
  made.takeaway = await summarize(assistant, made)
  await move(assistant, id, 'in_review')
  if (stop === 'in_review') return made
  await signBoth(await team.apiOf('reviewer'), id)
  await move(editor, id, 'approved')
  return made
}

/** Signs translation and summary as they stand. */
export async function signBoth(reviewer: Api, id: string): Promise<void> {
  const { contentHash } = await reviewer.get<Article>(`/articles/${id}`)
  for (const stage of ['translation', 'summary'] as const)
    await reviewer.send('POST', `/articles/${id}/signoffs`, {
      stage,
      decision: 'approve',
      contentHash: contentHash[stage],
    })
}

/** Somebody else's save of one unit. */
export async function saveUnit(api: Api, articleId: string, at: number, text: string): Promise<void> {
  const unit = (await api.units(articleId))[at]
  if (!unit) throw new Error(`there is no unit ${at}`)
  await api.send('PATCH', `/units/${unit.id}`, { text }, unit.translation.revision)
}

async function summarize(api: Api, { id, units }: MadeArticle): Promise<string> {
  await api.send(
    'PUT',
    `/articles/${id}/summary/why-it-matters`,
    { text: 'It shows trade from close by.', evidence: [units[2]] },
    0,
  )
  const takeaway = await api.send<Passage>('POST', `/articles/${id}/takeaways`, {
    text: 'Trade goes on where talks stop.',
    evidence: [units[1]],
  })
  return takeaway.id
}

function move(api: Api, id: string, to: string): Promise<Article> {
  return api.send('POST', `/articles/${id}/transitions`, { to })
}
