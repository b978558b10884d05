import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Flame, Goal as GoalSign, Pencil, Plus } from "lucide-react";
import { Button, Card, Empty, Explain, Fault, Page, sayDone, Skeleton } from "../../design";
import { documentOfGoal } from "../../goals/draft";
import { goalsQuery, streakQuery, type Goal } from "../../goals/goal";
import { GoalStanding, useGoalName } from "../../goals/GoalStanding";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useToday } from "../../text/useToday";
import { GoalSheet } from "./GoalSheet";
import { messages } from "./messages";
import { NEW, type GoalsSearch } from "./screen";
import "./goalsScreen.css";

export function Screen() {
  const say = useTexts(messages);
  const search: GoalsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const goals = useQuery(goalsQuery(useToday()));
  const name = useGoalName();
  const remove = useRemoval();
  const go = (to: GoalsSearch) => void navigate({ to: "/goals", search: to });
  const close = () => go({});
  const add = (
    <Button kind="primary" onPress={() => go({ goal: NEW })}>
      <Plus aria-hidden size={18} />
      {say("add")}
    </Button>
  );
  return (
    <Page acts={goals.data?.length ? add : undefined} title={say("title")}>
      <Streak />
      {goals.isPending ? <Skeleton rows={2} tall /> : null}
      {goals.isError ? <Fault failure={goals.error} onRetry={() => void goals.refetch()} /> : null}
      {goals.data?.length === 0 ? (
        <Empty acts={add} icon={GoalSign} title={say("empty")}>
          {say("emptyWhy")}
        </Empty>
      ) : null}
      {goals.data && goals.data.length > 0 ? (
        <ul className="goal-list">
          {goals.data.map((goal) => (
            <li className="card" key={goal.id}>
              <GoalStanding goal={goal} />
              <div className="goal-acts">
                <Button aria-label={say("changeWhich", { name: name(goal) })} kind="plain" onPress={() => go({ goal: goal.id })}>
                  <Pencil aria-hidden size={16} />
                  {say("change")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {search.goal === NEW ? <GoalSheet onClose={close} /> : null}
      {search.goal && search.goal !== NEW ? (
        <GoalSheet
          id={search.goal}
          onClose={close}
          onRemove={(goal) => {
            close();
            remove(goal);
          }}
        />
      ) : null}
    </Page>
  );
}

/** Deletes at once; the toast sets the goal once more. */
function useRemoval(): (goal: Goal) => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const onSettled = () => queries.invalidateQueries({ queryKey: ["goals"] });
  const restore = useMutation({ mutationFn: (goal: Goal) => demand(api.POST("/api/v1/progress/goals", { body: documentOfGoal(goal) })), onError, onSettled });
  const remove = useMutation({
    mutationFn: ({ id }: Goal) => demand(api.DELETE("/api/v1/progress/goals/{id}", { params: { path: { id } } }).then(({ error, response }) => ({ data: response.ok, error, response }))),
    onSuccess: (_, goal) => sayDone(say("removed"), () => restore.mutate(goal)),
    onError,
    onSettled,
  });
  return (goal) => remove.mutate(goal);
}

function Streak() {
  const say = useTexts(messages);

  const { data } = useQuery(streakQuery(useToday()));
  if (!data?.longestWeeks) {
    return null;
  }
  const weeks = data.weeks ?? 0;
  return (
    <Card>
      <div className="streak">
        <span className={weeks > 0 ? "streak-sign" : "streak-sign out"}>
          <Flame aria-hidden size={30} />
        </span>
        <div>
          <p className="streak-title">
            <span className="unseen">{say("streak")}: </span>
            <b>{say("streakWeeks", { weeks })}</b>
            <Explain about={say("streak")}>{say("streakWhy")}</Explain>
          </p>
          <p className="quiet">{[say("streakLongest", { weeks: data.longestWeeks }), weeks > 0 ? say("streakRest", { weeks: data.restWeeks ?? 0 }) : ""].filter(Boolean).join(" · ")}</p>
        </div>
      </div>
    </Card>
  );
}
