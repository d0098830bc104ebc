import { type DataOf, dated, listed, type Phrase, person, place, type Speaker } from './phrase'

export function articleProposed(data: DataOf<'article.proposed'>): Phrase {
  return {
    key: 'event.article.proposed',
    values: { count: data.sentences },
    ...(data.title ? { quote: { kind: 'note', text: data.title } } : {}),
  }
}

export function described(
  kind: 'article' | 'edition',
  { fields }: { fields: string[] },
  speaker: Speaker,
): Phrase {
  const words = fields.map(field => speaker.t.optional(`field.${field}`) ?? field)
  return { key: `event.${kind}.described`, values: { fields: listed(speaker, words) } }
}

export function articleAssigned(
  { assigneeId, dueOn, rights }: DataOf<'article.assigned'>,
  speaker: Speaker,
): Phrase {
  const values = {
    name: person(speaker, assigneeId),
    date: dueOn ? dated(speaker, dueOn) : '',
    rights: speaker.common.optional(`rights.${rights}`) ?? rights,
  }
  if (assigneeId) return { key: dueOn ? 'event.article.assignedDue' : 'event.article.assigned', values }
  return { key: dueOn ? 'event.article.unassignedDue' : 'event.article.unassigned', values }
}

export function moved(
  kind: 'article' | 'edition',
  { from, to, note, automatic }: DataOf<'article.moved'>,
  { common }: Speaker,
): Phrase {
  const word = (state: string) => common.optional(`${kind}State.${state}`) ?? state
  const values = { from: word(from), to: word(to) }
  const quote = note ? { quote: { kind: 'note' as const, text: note } } : {}
  if (!automatic) return { key: `event.${kind}.moved`, values, ...quote }
  if (kind === 'article' && to === 'published') return { key: 'event.article.movedAlong', values }
  return { key: `event.${kind}.movedBack`, values, ...quote }
}

export function reimported({ version, kept, changed, added, removed }: DataOf<'article.reimported'>): Phrase {
  return { key: 'event.article.reimported', values: { version, kept, changed, added, removed } }
}

export function passageRevised(data: DataOf<'passage.revised'>, speaker: Speaker): Phrase {
  const { passageId, kind, revision, origin, status } = data
  const values = { place: place(speaker, passageId, kind), revision }
  const word = status && speaker.common.optional(`unitStatus.${status}`)
  return {
    key:
      revision === 1 && origin === 'human' ? 'event.passage.written' : `event.passage.${originKey(origin)}`,
    values,
    ...(word && status !== 'translated'
      ? { more: { key: 'event.passage.status', values: { status: word } } }
      : {}),
    change: { passageId, from: revision - 1, to: revision },
  }
}

function originKey(origin: string) {
  const known = ['machine', 'memory', 'import', 'suggestion'] as const
  return known.find(one => one === origin) ?? 'revised'
}

export function unitMoved({ unitId, after }: DataOf<'unit.moved'>, speaker: Speaker): Phrase {
  const values = { place: place(speaker, unitId, 'unit') }
  if (after === null) return { key: 'event.unit.movedFirst', values }
  return { key: 'event.unit.moved', values: { ...values, after: place(speaker, after, 'unit') } }
}

export function evidenceConfirmed(
  { passageId, units }: DataOf<'evidence.confirmed'>,
  speaker: Speaker,
): Phrase {
  const values = { place: place(speaker, passageId, 'takeaway'), count: units.length }
  return { key: units.length > 0 ? 'event.evidence.confirmed' : 'event.evidence.cleared', values }
}

export function threadOpened(
  { passageId, blocking, suggestion }: DataOf<'thread.opened'>,
  speaker: Speaker,
): Phrase {
  if (!passageId) return { key: 'event.thread.openedSource' }
  const values = { place: place(speaker, passageId) }
  if (suggestion) return { key: 'event.thread.suggested', values }
  return { key: blocking ? 'event.thread.openedBlocking' : 'event.thread.opened', values }
}

export function suggestionAccepted(
  { passageId, revision }: DataOf<'suggestion.accepted'>,
  speaker: Speaker,
): Phrase {
  return {
    key: 'event.suggestion.accepted',
    values: { place: place(speaker, passageId), revision },
    change: { passageId, from: revision - 1, to: revision },
  }
}

export function signoffRecorded(data: DataOf<'signoff.recorded'>, { common }: Speaker): Phrase {
  const { stage, role, decision, covered, own, note } = data
  const values = {
    stage: common.optional(`stage.${stage}`) ?? stage,
    role: common.optional(`role.${role}`) ?? role,
  }
  const isApproval = decision === 'approve'
  const quote = note ? { quote: { kind: 'note' as const, text: note } } : {}
  if (stage === 'author')
    return { key: isApproval ? 'event.signoff.consented' : 'event.signoff.declined', ...quote }
  return {
    key: isApproval ? 'event.signoff.approved' : 'event.signoff.requested',
    values,
    ...(isApproval && own > 0
      ? { more: { key: 'event.signoff.covers', values: { covered, count: covered + own } } }
      : {}),
    ...quote,
  }
}

export function gateOverridden(
  { code, reason, unreviewed }: DataOf<'gate.overridden'>,
  { common }: Speaker,
): Phrase {
  return {
    key: 'event.gate.overridden',
    values: { gate: common.optional(`gate.${code}`) ?? code },
    ...(unreviewed.length > 0
      ? { more: { key: 'event.gate.unreviewed', values: { count: unreviewed.length } } }
      : {}),
    quote: { kind: 'reason', text: reason },
    prominent: true,
  }
}

export function draftsAsked({ of, units, host }: DataOf<'drafts.asked'>, speaker: Speaker): Phrase {
  const what = speaker.t.optional(`draftOf.${of}`) ?? of
  return { key: 'event.drafts.asked', values: { host, what, count: units } }
}

/** Told where nobody reads over it: something that was promised for an hour did not happen. */
export function publicationRefused({ code, unmet }: DataOf<'publication.refused'>, speaker: Speaker): Phrase {
  const gates = unmet.map(gate => speaker.common.optional(`gate.${gate}`) ?? gate)
  return {
    key: gates.length > 0 ? 'event.publication.refusedAt' : 'event.publication.refused',
    values: { gates: listed(speaker, gates), code },
    prominent: true,
  }
}
