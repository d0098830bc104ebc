import type { Check, CheckContext, Found } from '../check'
import type { DocumentCheck, DocumentPassage, FoundInDocument } from '../document'

type Find = (
  passages: readonly DocumentPassage[],
  context: Omit<CheckContext, 'kind' | 'grammar'>,
) => FoundInDocument[]

/**
 * A rule about consistency, which holds within one text as it does between several. `alone` looks at one text by
 * itself, so that it answers while someone types; `together` says of several texts only what no text alone shows.
 */
export function aloneAndTogether(
  name: string,
  find: Find,
  onByDefault = true,
): { alone: Check; together: DocumentCheck } {
  return {
    alone: {
      name,
      onByDefault,
      run: (source, target, { kind, grammar: _grammar, ...around }) =>
        find([onlyText(source, target, kind)], around).map(
          ({ passageId: _passageId, ...found }): Found => found,
        ),
    },
    together: {
      name,
      onByDefault,
      run: (passages, context) => {
        const known = new Set(passages.flatMap(passage => find([passage], context).map(placeOf)))
        return find(passages, context).filter(found => !known.has(placeOf(found)))
      },
    },
  }
}

function onlyText(source: string | undefined, text: string, kind: CheckContext['kind']): DocumentPassage {
  const part = kind === 'title' ? ('title' as const) : ('body' as const)
  return { passageId: '', kind, part, text, ...(source !== undefined && { source }) }
}

function placeOf({ passageId, start, end, code }: FoundInDocument): string {
  return `${passageId} ${start} ${end} ${code}`
}
