import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { ListTodo, Plus } from "lucide-react";
import { Button, ButtonLink, Empty, Fault, Page, Skeleton } from "../../design";
import { planQuery, type PlanEntry } from "../../planning/plan";
import { PlanRow } from "../../planning/PlanRow";
import { EditPlanSheet, NewPlanSheet } from "../../planning/PlanSheet";
import { plusDays } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useToday } from "../../text/useToday";
import { messages } from "./messages";
import type { PlanSearch } from "./screen";

const DAYS_BACK = 14;
const DAYS_AHEAD = 180;

export function Screen() {
  const say = useTexts(messages);
  const search: PlanSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const now = useToday();
  const plan = useQuery(planQuery(plusDays(now, -DAYS_BACK), plusDays(now, DAYS_AHEAD)));
  const go = (to: PlanSearch) => void navigate({ to: "/plan", search: to });
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
      {plan.data && plan.data.length > 0 ? <Entries entries={plan.data} now={now} /> : null}
      {search.new ? <NewPlanSheet day={search.new} onClose={() => go({})} /> : null}
      {search.entry ? <EditPlanSheet id={search.entry} onClose={() => go({})} /> : null}
    </Page>
  );
}

function Entries({ entries, now }: { readonly entries: readonly PlanEntry[]; readonly now: string }) {
  const say = useTexts(messages);
  const ahead = entries.filter(({ day }) => day > now);
  const past = entries.filter(({ day }) => day < now).reverse();
  const done = past.filter(({ trainingId }) => trainingId).length;
  return (
    <>
      <Group entries={entries.filter(({ day }) => day === now)} title={say("today")} />
      <Group entries={ahead} title={say("ahead")} />
      {ahead.length === 0 ? <p className="quiet">{say("nothingAhead")}</p> : null}
      <Group entries={past} hint={say("kept", { done, all: past.length })} title={say("past")} />
      <div>
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
