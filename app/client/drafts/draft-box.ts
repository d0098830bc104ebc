import type { Sealed } from './cipher'

/** A draft as it lies in the browser: whose, of what, from which revision and by which tab can be read; the text cannot. */
export type SealedDraft = Sealed & {
  key: string
  user: string
  place: string
  base: number
  tab: string
  at: number
}

/** Where drafts lie between two visits. Each method is one transaction. */
export type DraftBox = {
  of: (user: string) => Promise<SealedDraft[]>
  change: (put: readonly SealedDraft[], remove: readonly string[]) => Promise<void>
  /** Makes a draft that another tab left the drafts of this one; false where somebody else has it or it is gone. */
  claim: (key: string, from: string, to: string) => Promise<boolean>
  clear: (user: string) => Promise<void>
}

const store = 'drafts'

/**
 * IndexedDB. Written with durability `strict`: the browser says done only when the disk has it, where the default may say
 * it sooner and lose it with the power.
 */
export function indexedDraftBox(): DraftBox {
  let opened: Promise<IDBDatabase> | null = null
  const database = () => {
    opened ??= open().catch(error => {
      opened = null
      throw error
    })
    return opened
  }
  const write = async (work: (drafts: IDBObjectStore) => void) => {
    const transaction = (await database()).transaction(store, 'readwrite', { durability: 'strict' })
    work(transaction.objectStore(store))
    return finished(transaction)
  }
  return {
    async of(user) {
      const drafts = (await database()).transaction(store).objectStore(store)
      return answered(drafts.index('user').getAll(user))
    },
    change: (put, remove) =>
      write(drafts => {
        for (const key of remove) drafts.delete(key)
        for (const draft of put) drafts.put(draft)
      }),
    async claim(key, from, to) {
      let claimed = false
      await write(drafts => {
        const read: IDBRequest<SealedDraft | undefined> = drafts.get(key)
        read.onsuccess = () => {
          if (read.result?.tab !== from) return
          claimed = true
          drafts.put({ ...read.result, tab: to })
        }
      })
      return claimed
    },
    clear: user =>
      write(drafts => {
        const keys = drafts.index('user').getAllKeys(user)
        keys.onsuccess = () => {
          for (const key of keys.result) drafts.delete(key)
        }
      }),
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('bianyi', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(store, { keyPath: 'key' }).createIndex('user', 'user')
  }
  return answered(request)
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}
