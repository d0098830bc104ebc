/** A moment on the clocks of a zone, with the zone's name: nobody has to guess whose nine o'clock it is. */
export function momentWords(moment: string, zone: string, language: string): string {
  const words = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(new Date(moment))
  return language === 'en' ? `${words} (${zone})` : `${words}（${zone}）`
}
