/** What is done to an article, by state: proposed, translating, summarizing, in review, changes requested, approved, published, declined, withdrawn. */
export const articleTable = {
  'article.read': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               +  +  +  +  +  +  +  +  +
    reviewer                +  +  +  +  +  +  +  +  +
    editor                  +  +  +  +  +  +  +  +  +
    admin                   +  +  +  +  +  +  +  +  +`,
  'article.describe': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               +  +  +  +  +  +  W  +  +
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  +  +  +  +  +  W  +  +
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.assign': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  +  +  +  +  +  W  +  +
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.edit': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               W  +  +  +  +  +  W  W  W
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  W  +  +  +  +  +  W  W  W
    admin                   R  R  R  R  R  R  R  R  R`,
  // The English title can be put right before there is a translation.
  'article.edit:title': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               +  +  +  +  +  +  W  W  W
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  +  +  +  +  +  W  W  W
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.reimport': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               +  +  +  +  +  +  W  W  W
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  +  +  +  +  +  W  W  W
    admin                   R  R  R  R  R  R  R  R  R`,
  'article.comment': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               +  +  +  +  +  +  +  +  W
    reviewer                +  +  +  +  +  +  +  +  W
    editor                  +  +  +  +  +  +  +  +  W
    admin                   +  +  +  +  +  +  +  +  W`,
  'article.sign': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                W  W  W  +  W  W  W  W  W
    reviewer/last_reviser   W  W  W  O  W  W  W  W  W
    editor                  W  W  W  +  W  W  W  W  W
    editor/last_reviser     W  W  W  O  W  W  W  W  W
    admin                   R  R  R  R  R  R  R  R  R`,
  'author.invite': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  +  +  +  +  +  W  +  +
    admin                   R  R  R  R  R  R  R  R  R`,
  'author.revoke': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  +  +  +  +  +  +  +  +
    admin                   R  R  R  R  R  R  R  R  R`,
  'author.answer': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  +  +  +  +  +  W  +  +
    admin                   R  R  R  R  R  R  R  R  R`,
  'finding.ignore': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               +  +  +  +  +  +  +  +  W
    reviewer                +  +  +  +  +  +  +  +  W
    editor                  +  +  +  +  +  +  +  +  W
    admin                   R  R  R  R  R  R  R  R  R`,
  'number.tick': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               R  R  R  R  R  R  R  R  R
    reviewer                +  +  +  +  +  +  +  +  W
    editor                  +  +  +  +  +  +  +  +  W
    admin                   R  R  R  R  R  R  R  R  R`,
  'suggestion.accept': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               W  +  +  +  +  +  W  W  W
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  W  +  +  +  +  +  W  W  W
    admin                   R  R  R  R  R  R  R  R  R`,
  'suggestion.reject': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               +  +  +  +  +  +  +  +  W
    reviewer                R  R  R  R  R  R  R  R  R
    editor                  +  +  +  +  +  +  +  +  W
    admin                   R  R  R  R  R  R  R  R  R`,
  'thread.settle': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               +  +  +  +  +  +  +  +  W
    reviewer                +  +  +  +  +  +  +  +  W
    editor                  +  +  +  +  +  +  +  +  W
    admin                   +  +  +  +  +  +  +  +  W`,
  // A blocking thread that somebody else opened: only its opener or an editor may close it.
  'thread.settle:blocking': `
                            pr tr su re ch ap pu de wi
    nobody,suspended        U  U  U  U  U  U  U  U  U
    assistant               B  B  B  B  B  B  B  B  W
    reviewer                B  B  B  B  B  B  B  B  W
    editor                  +  +  +  +  +  +  +  +  W
    admin                   B  B  B  B  B  B  B  B  W`,
} as const
