/** Days as the address has them. */
interface Period {
  readonly key: "thisMonth" | "lastMonth" | "thisYear" | "lastYear";
  readonly from: string;
  readonly to: string;
}

/** The periods that are asked for most, seen from a day. */
export function periodsFrom(today: Date): readonly Period[] {
  const [year, month] = [today.getFullYear(), today.getMonth()];
  const period = (key: Period["key"], from: Date, to: Date): Period => ({ key, from: day(from), to: day(to) });
  return [
    period("thisMonth", new Date(year, month, 1), new Date(year, month + 1, 0)),
    period("lastMonth", new Date(year, month - 1, 1), new Date(year, month, 0)),
    period("thisYear", new Date(year, 0, 1), new Date(year, 11, 31)),
    period("lastYear", new Date(year - 1, 0, 1), new Date(year - 1, 11, 31)),
  ];
}

function day(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((each) => String(each).padStart(2, "0")).join("-");
}
