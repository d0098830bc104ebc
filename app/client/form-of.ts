/** A file and what is to be done with it, as the interface takes them. */
export function formOf(file: File, meta: object): FormData {
  const form = new FormData()
  form.set('file', file)
  form.set('meta', JSON.stringify(meta))
  return form
}
