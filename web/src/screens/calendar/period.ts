import { isDay, isMonth, monthOf, plusDays, plusMonths, sayDay, sayDays, startOfWeek, weeksOf, withoutYearWord, type Day, type WeekStart } from "../../text/days";

/** What the address says: a week by any of its days or a month; a day to plan on, or an entry to edit. */
export interface CalendarSearch extends Record<string, unknown> {
  readonly week?: Day;
  readonly month?: string;
  readonly new?: Day;
  readonly entry?: string;
}

export function searchOf(parameters: Record<string, unknown>): CalendarSearch {
  const { week, month, entry } = parameters;
  return {
    ...(isDay(week) ? { week } : isMonth(month) ? { month } : {}),
    ...(isDay(parameters.new) ? { new: parameters.new } : typeof entry === "string" && entry !== "" ? { entry } : {}),
  };
}

/** Weeks of days that are shown together, and the ways to those before and after. */
export interface Period {
  readonly kind: "week" | "month";
  readonly weeks: readonly (readonly Day[])[];
  readonly from: Day;
  readonly to: Day;
  readonly name: string;
  readonly before: CalendarSearch;
  readonly after: CalendarSearch;
  readonly asWeek: CalendarSearch;
  readonly asMonth: CalendarSearch;
  isInside(day: Day): boolean;
}

export function periodOf(search: CalendarSearch, usual: "week" | "month", now: Day, start: WeekStart, locale: string): Period {
  const month = search.month ?? (search.week ? undefined : usual === "month" ? monthOf(now) : undefined);
  return month ? monthPeriod(month, now, start, locale) : weekPeriod(startOfWeek(search.week ?? now, start), locale);
}

function monthPeriod(month: string, now: Day, start: WeekStart, locale: string): Period {
  const weeks = weeksOf(month, start);
  const name = withoutYearWord(sayDay(`${month}-01`, locale, { month: "long", year: "numeric" }));
  return {
    kind: "month",
    weeks,
    from: weeks[0]?.[0] ?? `${month}-01`,
    to: weeks.at(-1)?.at(-1) ?? `${month}-28`,
    name: name.charAt(0).toLocaleUpperCase(locale) + name.slice(1),
    before: { month: plusMonths(month, -1) },
    after: { month: plusMonths(month, 1) },
    asWeek: { week: startOfWeek(monthOf(now) === month ? now : `${month}-01`, start) },
    asMonth: { month },
    isInside: (day) => monthOf(day) === month,
  };
}

function weekPeriod(first: Day, locale: string): Period {
  const last = plusDays(first, 6);
  return {
    kind: "week",
    weeks: [Array.from({ length: 7 }, (_, index) => plusDays(first, index))],
    from: first,
    to: last,
    name: sayDays(first, last, locale),
    before: { week: plusDays(first, -7) },
    after: { week: plusDays(first, 7) },
    asWeek: { week: first },
    asMonth: { month: monthOf(plusDays(first, 3)) },
    isInside: () => true,
  };
}
