/** A line of empty manuscript paper (稿纸), the house's picture of "nothing written yet". */
export function ManuscriptGrid({ cells = 7 }: { cells?: number }) {
  const side = 26
  const width = cells * side
  const lines = Array.from({ length: cells - 1 }, (_, at) => `M${(at + 1) * side} 5v${side}`).join('')
  return (
    <svg
      width={width + 2}
      height={side + 10}
      viewBox={`-1 0 ${width + 2} ${side + 10}`}
      aria-hidden="true"
      className="fill-none stroke-edge"
      opacity="0.7"
    >
      <path d={`M0 1h${width}M0 ${side + 9}h${width}M0 5h${width}v${side}H0z`} />
      <path d={lines} strokeDasharray="2 2" />
    </svg>
  )
}
