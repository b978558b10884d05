import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ListTodo, Plus } from "lucide-react";
import { Button, ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { planQuery, type PlanEntry } from "../../planning/plan";
import { PlanRow } from "../../planning/PlanRow";
import { EditPlanSheet, NewPlanSheet } from "../../planning/PlanSheet";
import { plusDays, sayDay, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { messages } from "./messages";
import type { PlanSearch } from "./screen";

const DAYS_BACK = 14;
const DAYS_AHEAD = 180;
/** What the service lists at once, with the days ahead. */
const MOST_DAYS_BACK = 180;
const MORE_DAYS_BACK = 28;

export function Screen() {
  const say = useTexts(messages);
  const search: PlanSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const now = useToday();
  const usual = plusDays(now, -DAYS_BACK);
  const first = plusDays(now, -MOST_DAYS_BACK);
  const from = [first, [search.from ?? usual, usual].sort()[0] ?? usual].sort()[1] ?? usual;
  const plan = useQuery({ ...planQuery(from, plusDays(now, DAYS_AHEAD)), placeholderData: keepPreviousData });
  const go = (to: PlanSearch) => void navigate({ to: "/plan", search: { ...(from < usual ? { from } : {}), ...to } });
  const close = (day?: Day) => go(day && day < from ? { from: day } : {});
  const add = (
    <Button kind="primary" onPress={() => go({ new: now })}>
      <Plus aria-hidden size={18} />
      {say("plan")}
    </Button>
  );
  return (
    <Page acts={plan.data?.length ? add : undefined} lead={say("lead")} title={say("title")}>
      {plan.isPending ? <Skeleton rows={5} /> : null}
      {plan.isError ? <Fault failure={plan.error} onRetry={() => void plan.refetch()} /> : null}
      {plan.data?.length === 0 ? (
        <Empty acts={add} icon={ListTodo} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      {plan.data && plan.data.length > 0 ? <Entries entries={plan.data} now={now} onEarlier={from > first ? () => go({ from: plusDays(from, -MORE_DAYS_BACK) }) : undefined} since={from < usual ? from : undefined} /> : null}
      {search.new ? <NewPlanSheet day={search.new} onClose={close} /> : null}
      {search.entry ? <EditPlanSheet id={search.entry} onClose={close} /> : null}
    </Page>
  );
}

interface EntriesProps {
  readonly entries: readonly PlanEntry[];
  readonly now: Day;
  /** From when on the past is listed, where it is not the usual day. */
  readonly since: Day | undefined;
  readonly onEarlier: (() => void) | undefined;
}

function Entries({ entries, now, since, onEarlier }: EntriesProps) {
  const say = useTexts(messages);
  const { locale } = useFormats();
  const ahead = entries.filter(({ day }) => day > now);
  const past = entries.filter(({ day }) => day < now).reverse();
  const done = past.filter(({ trainingId }) => trainingId).length;
  return (
    <>
      <Group entries={entries.filter(({ day }) => day === now)} title={say("today")} />
      <Group entries={ahead} title={say("ahead")} />
      {ahead.length === 0 ? <p className="quiet">{say("nothingAhead")}</p> : null}
      <Group entries={past} hint={say("kept", { done, all: past.length })} title={since ? say("pastSince", { day: sayDay(since, locale, { day: "numeric", month: "long" }) }) : say("past")} />
      <div className="inline">
        {onEarlier ? <Button onPress={onEarlier}>{say("earlier")}</Button> : null}
        <ButtonLink to="/calendar">{say("calendar")}</ButtonLink>
      </div>
    </>
  );
}

function Group({ title, hint, entries }: { readonly title: string; readonly hint?: string; readonly entries: readonly PlanEntry[] }) {
  if (entries.length === 0) {
    return null;
  }
  return (
    <section className="stack">
      <div className="inline">
        <h2>{title}</h2>
        {hint ? <span className="quiet">{hint}</span> : null}
      </div>
      <ul className="plan-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <PlanRow entry={entry} to="/plan" />
          </li>
        ))}
      </ul>
    </section>
  );
}
