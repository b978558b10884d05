import { monthOf, plusDays, plusMonths, type Day } from "../../text/days";

/** Days as the address has them. */
interface Period {
  readonly key: "thisMonth" | "lastMonth" | "thisYear" | "lastYear";
  readonly from: Day;
  readonly to: Day;
}

/** The periods that are asked for most, seen from a day. */
export function periodsFrom(today: Day): readonly Period[] {
  const month = monthOf(today);
  const year = month.slice(0, 4);
  return [
    months("thisMonth", month, 1),
    months("lastMonth", plusMonths(month, -1), 1),
    months("thisYear", `${year}-01`, 12),
    months("lastYear", plusMonths(`${year}-01`, -12), 12),
  ];
}

function months(key: Period["key"], first: string, count: number): Period {
  return { key, from: `${first}-01`, to: plusDays(`${plusMonths(first, count)}-01`, -1) };
}
