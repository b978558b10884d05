import { sayDay, today, withoutYearWord } from "../text/days";
import { useFormats } from "../text/useFormats";
import { useZone } from "../text/useToday";

/** Says a day, or the day of a moment where the person lives: 3 Nov 2026. */
export function useDay(): (at: string) => string {
  const { locale } = useFormats();
  const zone = useZone();
  return (at) => withoutYearWord(sayDay(at.length > 10 ? today(new Date(at), zone) : at, locale, { day: "numeric", month: "short", year: "numeric" }));
}
