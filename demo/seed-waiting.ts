import { describeArticle } from '../commands/describe-article'
import { moveArticle } from '../commands/move-article'
import { proposeArticle } from '../commands/propose-article'
import { readUnits } from '../commands/read-units'
import { saveUnit } from '../commands/save-unit'
import { registered } from './seed-register'
import { played, type Stage } from './stage'
import { demoWaiting, demoWaitingPublication } from './waiting'

/** Leaves two articles at the beginning of the path, so that proposing and translating have something to show. */
export function seedWaiting(stage: Stage, register: ReadonlyMap<string, string>): void {
  for (const { state, title, author, reason, topics, text, english } of demoWaiting) {
    const input = {
      title,
      authors: [registered(author, register)],
      publication: demoWaitingPublication,
      rights: 'asked' as const,
      topics: [...topics],
      reason,
    }
    const { id } = played(proposeArticle(stage.as('assistant', 200), input, { text }))
    if (state === 'proposed') continue
    played(moveArticle(stage.as('editor', 60), id, { to: 'translating' }))
    played(describeArticle(stage.as('editor'), id, { assignee: stage.ids.assistant, dueOn: stage.inDays(5) }))
    const units = played(readUnits(stage.as('assistant'), id)).items
    english.forEach((sentence, index) => {
      const status = index === english.length - 1 ? 'draft' : 'translated'
      const unit = units[index]
      if (unit) played(saveUnit(stage.as('assistant', 7), unit.id, 0, { text: sentence, status }))
    })
  }
}
