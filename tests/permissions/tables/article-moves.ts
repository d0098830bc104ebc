/** Moves of an article: the column is the state it is in, the heading the state it is to go to. All gates are closed. */
export const articleMoveTable = {
  'article.move:proposed': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  I  I  I  I  I  I  I  +  +
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.move:translating': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  I  I  I  I  I  I  I  I
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.move:summarizing': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               I  +  I  I  I  I  I  I  I
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  I  +  I  I  I  I  I  I  I
    admin                   R  R  R  R  R  R  R  R  R`,
  // An approved article goes back to review by itself when it changes; by hand it is the editor's to send back.
  'article.move:in_review': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               I  I  +  I  +  R  I  I  I
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  I  I  +  I  +  +  I  I  I
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.move:changes_requested': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                I  I  I  +  I  I  I  I  I
    editor                  I  I  I  +  I  I  I  I  I
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.move:approved': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  I  I  I  +  I  I  I  I  I
    admin                   R  R  R  R  R  R  R  R  R`,
  // An article becomes published with its edition and in no other way.
  'article.move:published': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  I  I  I  I  I  I  I  I  I
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.move:declined': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  I  I  I  I  I  I  I  I
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.move:withdrawn': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  +  +  +  +  +  I  +  I
    admin                   R  R  R  R  R  R  R  R  R`,
} as const
