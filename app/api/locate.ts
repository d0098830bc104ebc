/** The address of something just made, for the answer's `Location`. */
export function locate(collection: 'articles' | 'editions'): (made: { id: string }) => { location: string } {
  return ({ id }) => ({ location: `/api/v1/${collection}/${id}` })
}
