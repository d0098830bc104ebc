'use client'

import { useMemo } from 'react'
import { CoverageStrip } from '@/app/ui/coverage-strip'
import { unpackRuns } from './runs'

/** The coverage strip of an article in a list. */
export function RunStrip({ runs, limit = 60, legend }: { runs: string; limit?: number; legend?: boolean }) {
  const statuses = useMemo(() => unpackRuns(runs), [runs])
  return <CoverageStrip statuses={statuses} limit={limit} legend={legend} />
}
