export const tabListStyle = 'fade-ends relative flex max-w-full gap-x-5 overflow-x-auto border-rule border-b'

/** The chosen tab stands on a line of ink, and is heavier: never by colour alone. */
export const tabStyle =
  '-mb-px flex min-h-9 shrink-0 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-0.5 text-ink-soft text-ui no-underline outline-offset-[-2px] hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink data-[state=active]:border-ink data-[state=active]:font-semibold data-[state=active]:text-ink pointer-coarse:min-h-11'
