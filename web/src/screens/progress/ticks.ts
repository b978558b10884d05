import { sayDay, type Day } from "../../text/days";

const MOST = 5;

/** A few days that an axis names, evenly spread. */
export function dayTicks(days: readonly Day[], locale: string): readonly { readonly index: number; readonly label: string }[] {
  const count = Math.min(MOST, days.length);
  const indexes = new Set(Array.from({ length: count }, (_, tick) => Math.round((tick * (days.length - 1)) / Math.max(count - 1, 1))));
  return [...indexes].map((index) => ({ index, label: sayDay(days[index] ?? "", locale, { day: "numeric", month: "short" }) }));
}
