import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Card, Fault, Form, Page, sayDone, Skeleton } from "../../design";
import { amountOf, type Measure } from "../../gamification/amounts";
import { ChallengeRow } from "../../gamification/ChallengeRow";
import { challengesQuery, type ChallengeTrial, type NewChallengeGoal } from "../../gamification/challenges";
import { goalDocument, goalFaultsOf, type GoalDraft, type GoalFaults } from "../../gamification/draft";
import { GoalFields } from "../../gamification/GoalFields";
import { MorePages } from "../../moderation/MorePages";
import { api } from "../../session/api";
import { useRequestKeys } from "../../session/requestKeys";
import { plusDays, sayDays, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { messages } from "./messages";

/** Challenges for everybody: those that run, and a new one. */
export function Screen() {
  const say = useTexts(messages);
  return (
    <Page lead={say("lead")} title={say("title")}>
      <Publish />
      <Running />
    </Page>
  );
}

function Publish() {
  const say = useTexts(messages);
  const { units } = useFormats();
  const queries = useQueryClient();
  const keys = useRequestKeys();
  const now = useToday();
  const [draft, setDraft] = useState(() => newDraft(now));
  const [faults, setFaults] = useState<GoalFaults>({});
  const publish = useMutation({
    mutationFn: async () => {
      const body = { title: draft.title.trim(), goal: goalDocument(draft, units) };
      const request = JSON.stringify(body);
      await demand(api.POST("/api/v1/world-challenges", { params: { header: { "Idempotency-Key": keys.of(request) } }, body }));
      keys.forget(request);
    },
    onSuccess: () => {
      setDraft(newDraft(now));
      sayDone(say("published"));
      return queries.invalidateQueries({ queryKey: ["challenges"] });
    },
  });
  const trial = useMutation({ mutationFn: (goal: NewChallengeGoal) => demand(api.POST("/api/v1/world-challenges/trial", { body: { goal } })) });
  const check = (found: GoalFaults, act: () => void) => {
    setFaults(found);
    if (Object.keys(found).length === 0) {
      act();
    }
  };
  const submit = () => check(goalFaultsOf(draft, units), () => publish.mutate());
  /** What is tried needs no title. */
  const attempt = () => check(goalFaultsOf({ ...draft, title: "-" }, units), () => trial.mutate(goalDocument(draft, units)));
  const write = (change: Partial<GoalDraft>) => {
    setDraft((before) => ({ ...before, ...change }));
    setFaults({});
    trial.reset();
  };
  return (
    <Card title={say("add")}>
      <Form isPending={publish.isPending} onSubmit={submit}>
        <GoalFields draft={draft} faults={faults} onWrite={write} />
        {trial.isError ? <Fault failure={trial.error} /> : null}
        {trial.data && trial.variables ? <Tried measure={trial.variables.measure} trial={trial.data} /> : null}
        {publish.isError ? <Fault failure={publish.error} /> : null}
        <div className="inline">
          <Button isPending={publish.isPending} kind="primary" type="submit">
            {say("add")}
          </Button>
          <Button isPending={trial.isPending} onPress={attempt}>
            {say("trial")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function Tried({ measure, trial: { from, until, athletes, reached, median } }: { readonly measure: Measure; readonly trial: ChallengeTrial }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const days = sayDays(from, until, formats.locale);
  return <p role="status">{athletes === 0 ? say("untried", { days }) : say("tried", { athletes, reached, days, median: amountOf(measure, median, formats) })}</p>;
}

function newDraft(now: Day): GoalDraft {
  return { title: "", measure: "distance", target: "", sport: "", from: now, until: plusDays(now, 29) };
}

function Running() {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(challengesQuery("all"));
  const challenges = pages.data?.pages.flatMap(({ items }) => items).filter(({ audience }) => audience === "world");
  return (
    <Card title={say("running")}>
      {pages.isPending ? <Skeleton rows={3} /> : null}
      {pages.isError && !challenges ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {challenges?.length === 0 ? <p className="quiet">{say("none")}</p> : null}
      {challenges && challenges.length > 0 ? (
        <ul className="group-list">
          {challenges.map((challenge) => (
            <li key={challenge.id}>
              <ChallengeRow challenge={challenge} />
            </li>
          ))}
        </ul>
      ) : null}
      <MorePages pages={pages} />
    </Card>
  );
}
