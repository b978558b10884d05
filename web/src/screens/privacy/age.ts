import type { Day } from "../../text/days";
import type { Audience, VisiblePart } from "./queries";
import { AUDIENCES } from "./queries";

const OF_AGE = 18;

/** Whether someone born on a day is under 18; nothing when the day is not known. */
export function isMinor(birthDate: Day | undefined, today: Day): boolean | undefined {
  return birthDate === undefined ? undefined : `${Number(today.slice(0, 4)) - OF_AGE}${today.slice(4)}` < birthDate;
}

/** The audiences that can be chosen; the service refuses a minor the others. */
export function audiencesFor(part: VisiblePart, minor: boolean | undefined): readonly Audience[] {
  const most = !minor ? AUDIENCES.length : part === "map" || part === "startTime" ? 1 : 2;
  return AUDIENCES.slice(0, most);
}
