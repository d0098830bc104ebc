import { En, Zh } from './text'

/** A person by name, with no picture. Authors have two names; `detail` is a role or an affiliation. */
export function PersonName({ name, zh, detail }: { name?: string; zh?: string; detail?: string }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      {zh && <Zh>{zh}</Zh>}
      {name && (zh ? <En>{name}</En> : <span>{name}</span>)}
      {detail && <span className="text-ink-quiet text-small">{detail}</span>}
    </span>
  )
}
