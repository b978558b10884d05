import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, Plus } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink, Fault, Notice, Page, Segments, Skeleton } from "../../design";
import { planQuery } from "../../planning/plan";
import { EditPlanSheet, NewPlanSheet } from "../../planning/PlanSheet";
import { api } from "../../session/api";
import { profileQuery } from "../../session/profile";
import { dayOf, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { whole, type ListedTraining } from "../../training/training";
import { messages } from "./messages";
import { periodOf, type CalendarSearch } from "./period";
import { Week } from "./Week";
import "./calendar.css";

const NARROW = "(max-width: 47.99rem)";

export function Screen() {
  const say = useTexts(messages);
  const { locale } = useFormats();
  const navigate = useNavigate();
  const search: CalendarSearch = useSearch({ strict: false });
  const [usual] = useState<"week" | "month">(() => (globalThis.matchMedia?.(NARROW).matches ? "week" : "month"));
  const start = useQuery(profileQuery).data?.document.weekStart ?? "monday";
  const now = useToday();
  const period = periodOf(search, usual, now, start, locale);
  const here = period.kind === "week" ? period.asWeek : period.asMonth;
  const go = (to: CalendarSearch) => void navigate({ to: "/calendar", search: to });
  const close = () => go(here);

  const { from, to } = period;
  const plan = useQuery({ ...planQuery(from, to), placeholderData: keepPreviousData });
  const done = useQuery({
    queryKey: ["trainings", "days", from, to],
    queryFn: async () => (await demand(api.GET("/api/v1/calendar", { params: { query: { from, to } } }))).days ?? [],
    placeholderData: keepPreviousData,
  });
  const trainings = (done.data ?? []).flatMap((day) => day.trainings ?? []).map(whole);
  const failed = plan.error ?? done.error;

  return (
    <Page
      acts={
        <Button kind="primary" onPress={() => go({ ...here, new: period.from <= now && now <= period.to ? now : period.from })}>
          <Plus aria-hidden size={18} />
          {say("plan")}
        </Button>
      }
      title={say("title")}
    >
      <div className="calendar-bar">
        <div className="calendar-ways">
          <ButtonLink search={period.before} to="/calendar">
            <ChevronLeft aria-hidden size={20} />
            <span className="unseen">{say("before")}</span>
          </ButtonLink>
          <ButtonLink search={period.after} to="/calendar">
            <ChevronRight aria-hidden size={20} />
            <span className="unseen">{say("after")}</span>
          </ButtonLink>
          <h2 aria-live="polite">{period.name}</h2>
        </div>
        <div className="inline">
          <ButtonLink search={period.kind === "week" ? { week: now } : { month: now.slice(0, 7) }} to="/calendar">
            {say("today")}
          </ButtonLink>
          <Segments
            label={say("span")}
            onChange={(kind) => go(kind === "week" ? period.asWeek : period.asMonth)}
            options={[
              { value: "week", label: say("week") },
              { value: "month", label: say("month") },
            ]}
            value={period.kind}
          />
        </div>
      </div>
      {failed ? <Fault failure={failed} onRetry={() => void Promise.all([plan.refetch(), done.refetch()])} /> : null}
      {plan.isPending || done.isPending ? <Skeleton rows={4} tall /> : null}
      {plan.data && done.data ? (
        <>
          <div className={`calendar ${period.kind}`}>
            {period.weeks.map((days) => (
              <Week
                days={days}
                isInside={period.isInside}
                key={days[0]}
                now={now}
                onOpen={(entry) => go({ ...here, entry: entry.id })}
                onPlan={(day) => go({ ...here, new: day })}
                plan={plan.data}
                trainings={byDay(trainings, days)}
              />
            ))}
          </div>
          {plan.data.length === 0 && trainings.length === 0 ? <Notice title={say("empty")}>{say("emptyWhy")}</Notice> : null}
          {plan.data.length > 0 ? <p className="calendar-help quiet">{say("moveHelp")}</p> : null}
        </>
      ) : null}
      {search.new ? <NewPlanSheet day={search.new} onClose={close} /> : null}
      {search.entry ? <EditPlanSheet id={search.entry} onClose={close} /> : null}
    </Page>
  );
}

function byDay(trainings: readonly ListedTraining[], days: readonly Day[]): ReadonlyMap<Day, readonly ListedTraining[]> {
  const found = new Map<Day, ListedTraining[]>(days.map((day) => [day, []]));
  for (const training of trainings) {
    found.get(dayOf(training.startTime, training.utcOffsetSeconds))?.push(training);
  }
  return found;
}
