'use client'

import { useEffect, useState } from 'react'
import type { ExportFormat } from '@/domain/words'

export type Printed = { text: string | undefined; failed: boolean; again: () => void }

/** An edition as the server prints it now in one format, fetched anew whenever `version` changes. */
export function usePrinted(editionId: string, format: ExportFormat, version: string): Printed {
  const [tries, setTries] = useState(0)
  const [got, setGot] = useState<{ format: ExportFormat; text: string }>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    // Named here so that each save, and each try, fetches anew.
    const wanted = `${version} ${tries}`
    fetchPrinted(editionId, format, stop.signal).then(text => {
      if (stop.signal.aborted || !wanted) return
      setFailed(text === null)
      if (text !== null) setGot({ format, text })
    })
    return () => stop.abort()
  }, [editionId, format, version, tries])
  return {
    text: got?.format === format ? got.text : undefined,
    failed,
    again: () => setTries(count => count + 1),
  }
}

async function fetchPrinted(
  editionId: string,
  format: ExportFormat,
  signal: AbortSignal,
): Promise<string | null> {
  try {
    const response = await fetch(`/api/v1/editions/${editionId}/export?format=${format}`, { signal })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}
