import type { Page } from '@playwright/test'

/** The drafts that lie in this browser, as anybody could read them who opens its storage. */
export function keptIn(page: Page): Promise<{ place: string; readable: string }[]> {
  return page.evaluate(async () => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await answered(indexedDB.open('bianyi'))
    try {
      const rows = await answered(database.transaction('drafts').objectStore('drafts').getAll())
      return rows.map(row => ({
        place: String(row.place),
        readable: JSON.stringify(row) + new TextDecoder('latin1').decode(row.data),
      }))
    } finally {
      database.close()
    }
  })
}
