import type { ReactNode } from 'react'
import { En, Zh } from './text'

/**
 * One passage in its two languages: side by side from a tablet up, the Chinese above the English on a phone.
 * Both columns stand on the same 30px lines, so that the eye can cross.
 */
export function Bilingual({ zh, en }: { zh: ReactNode; en: ReactNode }) {
  return (
    <div className="grid gap-x-10 gap-y-3 md:grid-cols-[minmax(0,36fr)_minmax(0,44fr)]">
      <Zh as="div" reading className="text-ink-soft">
        {zh}
      </Zh>
      <En as="div" reading>
        {en}
      </En>
    </div>
  )
}
