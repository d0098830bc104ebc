'use client'

import type { ReactNode } from 'react'
import { useT } from '@/app/i18n/client'
import { classes } from './classes'

/** Surrounds a page's skeleton: one announcement, and the shapes hidden from screen readers. */
export function Skeleton({ children, label }: { children: ReactNode; label?: string }) {
  const t = useT()
  return (
    <div role="status">
      <span className="sr-only">{label ?? t('loading')}</span>
      <div aria-hidden className="animate-breathe">
        {children}
      </div>
    </div>
  )
}

/** One grey shape; give it its size with classes. */
export function SkeletonBar({ className }: { className?: string }) {
  return <div className={classes('rounded-sm bg-well', className ?? 'h-4 w-full')} />
}

/** Rows of two columns, the shape of a bilingual text on its 30px lines. */
export function SkeletonBilingual({ rows = 6 }: { rows?: number }) {
  return (
    <div className="flex flex-col gap-7.5">
      {Array.from({ length: rows }, (_, row) => `row ${row}`).map(row => (
        <div key={row} className="grid gap-x-10 gap-y-3 md:grid-cols-[minmax(0,36fr)_minmax(0,44fr)]">
          <div className="flex flex-col gap-3.5">
            <SkeletonBar />
            <SkeletonBar className="h-4 w-3/5" />
          </div>
          <div className="flex flex-col gap-3.5">
            <SkeletonBar />
            <SkeletonBar />
            <SkeletonBar className="h-4 w-2/5" />
          </div>
        </div>
      ))}
    </div>
  )
}
