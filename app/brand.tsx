/** The name on a title slip (题签), as pasted on the cover of a bound book: ink on paper, never vermilion. */
export function TitleSlip({ className = 'h-14' }: { className?: string }) {
  return (
    <svg viewBox="0 0 30 60" aria-hidden="true" className={`aspect-1/2 shrink-0 ${className}`}>
      <rect
        x="0.75"
        y="0.75"
        width="28.5"
        height="58.5"
        strokeWidth="1.5"
        className="fill-sheet stroke-ink"
      />
      <rect
        x="3.5"
        y="3.5"
        width="23"
        height="53"
        strokeWidth="0.6"
        className="fill-transparent stroke-ink"
      />
      <text x="15" y="27" fontSize="18" textAnchor="middle" className="fill-ink font-bold font-zh-serif">
        编
      </text>
      <text x="15" y="49" fontSize="18" textAnchor="middle" className="fill-ink font-bold font-zh-serif">
        译
      </text>
    </svg>
  )
}
