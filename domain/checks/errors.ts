/**
 * The checks that ever find an error. The others warn or note, so that tying a move to their errors would tie it to
 * nothing: whoever decides about gates is told which is which.
 */
export const findsErrors: ReadonlySet<string> = new Set([
  'number_value',
  'number_missing',
  'number_added',
  'number_unit',
  'number_range',
  'term_forbidden',
  'person_name',
  'untranslated',
  'left_behind',
  'fullwidth_punctuation',
  'invisible_character',
  'bidi_character',
  'mixed_script',
  'look_alike',
  'doubled_word',
  'run_together',
  'spacing',
  'balance',
  'former_latter',
  'subject_missing',
  'claim',
  'evidence',
  'length',
])
