import { Link } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "../../design";
import { usePlanActs, type PlanEntry } from "../../planning/plan";
import { sayDay, sayDays, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import type { ListedTraining } from "../../training/training";
import { DoneChip, PlanChip } from "./Chips";
import { messages } from "./messages";
import { WeekSum } from "./WeekSum";

interface WeekProps {
  readonly days: readonly Day[];
  readonly now: Day;
  readonly plan: readonly PlanEntry[];
  readonly trainings: ReadonlyMap<Day, readonly ListedTraining[]>;
  readonly isInside: (day: Day) => boolean;
  readonly onOpen: (entry: PlanEntry) => void;
  readonly onPlan: (day: Day) => void;
}

/** What drags name, so that a day takes entries of the plan and nothing else. */
const DRAGGED = "application/x-fitconnect-plan-entry";

/** Seven days with what was done and what is planned, and their sums. */
export function Week({ days, now, plan, trainings, isInside, onOpen, onPlan }: WeekProps) {
  const say = useTexts(messages);
  const { locale } = useFormats();
  const acts = usePlanActs();
  const [over, setOver] = useState<Day>();
  const [first = now, last = now] = [days[0], days.at(-1)];
  return (
    <section aria-label={say("weekOf", { days: sayDays(first, last, locale) })} className="calendar-week">
      <ol className="calendar-days">
        {days.map((day) => {
          const entries = plan.filter((entry) => entry.day === day);
          const done = trainings.get(day) ?? [];
          return (
            <li
              className={["calendar-day", day === now ? "now" : "", isInside(day) ? "" : "outside", over === day ? "over" : ""].filter(Boolean).join(" ")}
              key={day}
              onDragLeave={() => setOver((before) => (before === day ? undefined : before))}
              onDragOver={(event) => {
                if (event.dataTransfer.types.includes(DRAGGED)) {
                  event.preventDefault();
                  setOver(day);
                }
              }}
              onDrop={(event) => {
                setOver(undefined);
                const entry = plan.find(({ id }) => id === event.dataTransfer.getData(DRAGGED));
                if (entry) {
                  event.preventDefault();
                  acts.move(entry, day);
                }
              }}
            >
              <div className="calendar-day-head">
                <Link aria-current={day === now ? "date" : undefined} className="calendar-date" search={{ week: day }} to="/calendar">
                  <span className="calendar-weekday">{sayDay(day, locale, { weekday: "short" })}</span>
                  <b>{sayDay(day, locale, { day: "numeric" })}</b>
                  <span className="unseen">{sayDay(day, locale, { month: "long", year: "numeric" })}</span>
                </Link>
                <Button aria-label={say("planOn", { day: sayDay(day, locale, { weekday: "long", day: "numeric", month: "long" }) })} kind="icon" onPress={() => onPlan(day)}>
                  <Plus aria-hidden size={18} />
                </Button>
              </div>
              <div className="calendar-chips">
                {done.map((training) => (
                  <DoneChip key={training.id} training={training} />
                ))}
                {entries.map((entry) => (
                  <PlanChip
                    entry={entry}
                    isPast={day < now}
                    key={entry.id}
                    onDragStart={(event) => {
                      event.dataTransfer.setData(DRAGGED, entry.id);
                      event.dataTransfer.effectAllowed = "move";
                    }}
                    onMove={(to) => acts.move(entry, to)}
                    onOpen={() => onOpen(entry)}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ol>
      <WeekSum days={days} plan={plan} trainings={[...trainings.values()].flat()} />
    </section>
  );
}
