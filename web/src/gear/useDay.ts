import { sayDay, today, withoutYearWord } from "../text/days";
import { useFormats } from "../text/useFormats";

/** Says a day, or the day of a moment on this device's clock: 3 Nov 2026. */
export function useDay(): (at: string) => string {
  const { locale } = useFormats();
  return (at) => withoutYearWord(sayDay(at.length > 10 ? today(new Date(at)) : at, locale, { day: "numeric", month: "short", year: "numeric" }));
}
