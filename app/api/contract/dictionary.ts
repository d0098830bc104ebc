import { z } from 'zod'
import { defineOperation } from '../operation'

const entry = z
  .strictObject({
    simplified: z.string(),
    traditional: z.string(),
    pinyin: z.string(),
    senses: z.array(z.string()),
  })
  .meta({ id: 'DictionaryEntry' })

const word = z
  .strictObject({
    start: z.int(),
    end: z.int(),
    word: z.string(),
    pinyin: z.string(),
    entries: z.array(entry),
  })
  .meta({ id: 'DictionaryWord' })

const credit = z.strictObject({
  name: z.string(),
  licence: z.string(),
  licenceUrl: z.string(),
  url: z.string(),
})

export const dictionary = {
  look: defineOperation({
    id: 'lookUpWord',
    method: 'GET',
    path: '/api/v1/dictionary',
    summary: 'Words of a Chinese text, simplified or traditional, with pinyin and senses',
    tag: 'Dictionary',
    auth: 'actor',
    query: z.strictObject({
      q: z.string().min(1).max(200),
      at: z.coerce.number().int().min(0).max(199).optional().meta({
        description: 'An offset in `q` (UTF-16): the words that cover it, the longest first.',
      }),
    }),
    answer: {
      status: 200,
      schema: z.strictObject({ q: z.string(), pinyin: z.string(), items: z.array(word), source: credit }),
    },
    refusals: ['dictionary_missing'],
  }),
}
