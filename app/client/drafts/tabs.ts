/**
 * Which tabs are alive. Each holds a lock in its own name for as long as it lives, however it ends: the browser lets go
 * of the lock of a tab that was closed, killed or crashed. Where there are no locks, no other tab is taken to live.
 */
export type Tabs = {
  /** Resolves once this tab is known to live. */
  announce: (tab: string) => Promise<void>
  /** Waits until the tab is gone, then does the work while no other tab does it. */
  after: (tab: string, work: () => Promise<void>) => Promise<void>
}

export const openTabs: Tabs = {
  announce: tab =>
    navigator.locks
      ? new Promise(resolve => {
          navigator.locks.request(nameOf(tab), () => {
            resolve()
            return new Promise(() => {})
          })
        })
      : Promise.resolve(),
  after: async (tab, work) => {
    if (navigator.locks) await navigator.locks.request(nameOf(tab), work)
    else await work()
  },
}

function nameOf(tab: string): string {
  return `bianyi-tab-${tab}`
}
