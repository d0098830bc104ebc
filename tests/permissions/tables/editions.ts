/** What is done to an edition, and its moves, by state: assembling, in review, approved, published. All gates are closed. */
export const editionTable = {
  'edition.read': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               +  +  +  +
    reviewer                +  +  +  +
    editor                  +  +  +  +
    admin                   +  +  +  +`,
  'edition.edit': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               +  +  W  W
    reviewer                R  R  R  R
    editor                  +  +  W  W
    admin                   R  R  R  R`,
  'edition.comment': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               +  +  +  +
    reviewer                +  +  +  +
    editor                  +  +  +  +
    admin                   +  +  +  +`,
  'edition.sign': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               R  R  R  R
    reviewer                W  +  W  W
    reviewer/last_reviser   W  O  W  W
    editor                  W  +  W  W
    editor/last_reviser     W  O  W  W
    admin                   R  R  R  R`,
  'edition.schedule': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               R  R  R  R
    reviewer                R  R  R  R
    editor                  W  W  +  W
    editor/signer           W  W  S  W
    admin                   R  R  R  R`,
  // What has no time set answers so, in each state alike: here a time is set in each.
  'edition.unschedule': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               R  R  R  R
    reviewer                R  R  R  R
    editor                  +  +  +  +
    admin                   R  R  R  R`,
  'edition.proof': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               R  R  R  R
    reviewer                R  R  R  R
    editor                  +  +  +  +
    admin                   R  R  R  R`,
  'correction.carry': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               W  W  W  +
    reviewer                R  R  R  R
    editor                  W  W  W  +
    admin                   R  R  R  R`,
  'edition.correct': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               R  R  R  R
    reviewer                R  R  R  R
    editor                  W  W  W  +
    admin                   R  R  R  R`,
  'edition.move:assembling': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               R  R  R  R
    reviewer                R  R  R  R
    editor                  I  +  +  I
    admin                   R  R  R  R`,
  'edition.move:in_review': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               R  R  R  R
    reviewer                R  R  R  R
    editor                  +  I  +  I
    admin                   R  R  R  R`,
  // The signer's is the only sign-off there is: whoever moves an edition on needs somebody else's.
  'edition.move:approved': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               R  R  R  R
    reviewer                R  R  R  R
    editor                  I  +  I  I
    editor/signer           I  S  I  I
    admin                   R  R  R  R`,
  'edition.move:published': `
                            as re ap pu
    nobody,suspended        U  U  U  U
    assistant               R  R  R  R
    reviewer                R  R  R  R
    editor                  I  I  +  I
    editor/signer           I  I  S  I
    admin                   R  R  R  R`,
} as const
