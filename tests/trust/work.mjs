// Work for a server to do: articles and editions carried along by the people whose work that is.

/** The body of an answer that has to be a success. */
export function good(answer) {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.bytes.toString('utf8').slice(0, 300)}`)
  return answer.body
}

const sentences = count => Array.from({ length: count }, (_, n) => `第${n + 1}句话说到合作。`).join('\n')

export async function articleTranslating({ assistant, editor }, count) {
  const input = { title: { zh: '合作', en: 'Cooperation' }, authors: [{ zh: '某甲' }], rights: 'granted' }
  const { id } = good(await assistant.post('/articles', { ...input, text: sentences(count) }))
  good(await editor.post(`/articles/${id}/transitions`, { to: 'translating' }))
  return { id, units: good(await assistant.get(`/articles/${id}/units?limit=200`)).items }
}

/** An article whose two stages a reviewer has signed, or only could. */
export async function articleInReview(team, { signed }) {
  const { assistant, reviewer } = team
  const { id, units } = await articleTranslating(team, 3)
  for (const unit of units)
    good(await assistant.patch(`/units/${unit.id}`, 0, { text: 'It is said.', status: 'translated' }))
  good(await assistant.post(`/articles/${id}/transitions`, { to: 'summarizing' }))
  const evidence = [units[0].id]
  good(await assistant.put(`/articles/${id}/summary/why-it-matters`, 0, { text: 'It matters.', evidence }))
  good(await assistant.post(`/articles/${id}/takeaways`, { text: 'One thing.', evidence }))
  good(await assistant.post(`/articles/${id}/transitions`, { to: 'in_review' }))
  if (signed) for (const stage of ['translation', 'summary']) good(await sign(reviewer, id, stage))
  return id
}

export async function sign(who, id, stage) {
  const { contentHash } = good(await who.get(`/articles/${id}`))
  return who.post(`/articles/${id}/signoffs`, { stage, decision: 'approve', contentHash: contentHash[stage] })
}

/** An edition of one section, approved and ready to be published. */
export async function editionApproved({ assistant, reviewer, editor }, number) {
  const made = good(
    await editor.post('/editions', { number, title: `Edition ${number}`, publishOn: '2030-01-01' }),
  )
  const path = `/editions/${made.id}`
  good(
    await assistant.put(`${path}/sections`, made.revision, [
      { kind: 'conclusion', body: `The end of ${number}.` },
    ]),
  )
  good(await editor.post(`${path}/transitions`, { to: 'in_review' }))
  const { contentHash } = good(await reviewer.get(path))
  good(
    await reviewer.post(`${path}/signoffs`, {
      stage: 'edition',
      decision: 'approve',
      contentHash: contentHash.edition,
    }),
  )
  good(await editor.post(`${path}/transitions`, { to: 'approved' }))
  return made.id
}
