import { Link } from "@tanstack/react-router";
import type { PlanEntry } from "../../planning/plan";
import { sayDays, type Day } from "../../text/days";
import type { Formats } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { writeTime } from "../../text/units";
import { useFormats } from "../../text/useFormats";
import { activeSeconds, type ListedTraining } from "../../training/training";
import { messages } from "./messages";

interface WeekSumProps {
  readonly days: readonly Day[];
  readonly plan: readonly PlanEntry[];
  readonly trainings: readonly ListedTraining[];
}

/** What the week came to, beside what it was to be. */
export function WeekSum({ days, plan, trainings }: WeekSumProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const entries = plan.filter(({ day }) => days.includes(day));
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const seconds = total(trainings.map(activeSeconds));
  const meters = total(trainings.map(({ distanceMeters }) => distanceMeters));
  const aim = amount(total(entries.map(({ aimSeconds }) => aimSeconds)), total(entries.map(({ aimMeters }) => aimMeters)), formats);
  return (
    <div className="calendar-sum">
      <Link className="calendar-sum-days" search={{ week: first }} to="/calendar">
        {sayDays(first, last, formats.locale, { day: "numeric", month: "short" })}
      </Link>
      {trainings.length > 0 ? (
        <>
          <strong>{hours(seconds)}</strong>
          {meters > 0 ? <span>{amount(0, meters, formats)}</span> : null}
          <span>{say("done", { count: trainings.length })}</span>
        </>
      ) : (
        <span>{say("restWeek")}</span>
      )}
      {aim ? <span className="calendar-sum-plan">{say("planned", { what: aim })}</span> : null}
    </div>
  );
}

/** A week is said to the minute. */
function hours(seconds: number): string {
  return writeTime(Math.round(seconds / 60) * 60);
}

function amount(seconds: number, meters: number, formats: Formats): string {
  const distance = meters > 0 ? formats.distance(meters) : undefined;
  return [seconds > 0 ? hours(seconds) : "", distance ? `${distance.value} ${distance.unit}` : ""].filter(Boolean).join(" · ");
}

function total(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
