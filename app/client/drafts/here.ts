/** The address of the page that is shown, without its origin. */
export function hereNow(): string {
  return window.location.pathname + window.location.search
}
