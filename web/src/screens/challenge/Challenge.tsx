import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { CircleCheckBig, Flag } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink, Card, Empty, Fault, Field, Form, Page, Sheet, Skeleton } from "../../design";
import { amountOf } from "../../gamification/amounts";
import { challengeQuery, type Challenge } from "../../gamification/challenges";
import { isTeam } from "../../gamification/draft";
import { useGoalWords } from "../../gamification/useGoalWords";
import { GoalBar } from "../../goals/GoalBar";
import { Failed } from "../../people/Failed";
import { isNowhere } from "../../people/relations";
import { daysBetween, plusDays, sayDay } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { Invitations } from "./Invitations";
import { messages } from "./messages";
import { Participants } from "./Participants";
import { Teams } from "./Teams";
import { useDeclining } from "./useInvitations";
import { useParticipation } from "./useParticipation";
import "../../gamification/gamification.css";

/** A challenge with the person's progress, the teams and who takes part. */
export function Screen() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const say = useTexts(messages);
  const read = useQuery(challengeQuery(id));
  if (read.data) {
    return <Shown challenge={read.data} key={id} />;
  }
  return (
    <Page title={say("title")}>
      {isNowhere(read.error) ? (
        <Empty acts={<ButtonLink to="/challenges">{say("toAll")}</ButtonLink>} icon={Flag} title={say("nowhere")}>
          {say("nowhereWhy")}
        </Empty>
      ) : read.isError ? (
        <Failed failure={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <Skeleton rows={4} tall />
      )}
    </Page>
  );
}

function Shown({ challenge }: { readonly challenge: Challenge }) {
  const say = useTexts(messages);
  const words = useGoalWords();
  const navigate = useNavigate();
  const goBack = () => void navigate({ to: "/challenges", replace: true });
  const participation = useParticipation(challenge, goBack);
  const { join, leave, remove } = participation;
  const [isAsking, setAsking] = useState(false);
  const isOver = useIsOver(challenge);
  return (
    <Page lead={words(challenge.goal)} title={challenge.title}>
      {challenge.progress ? <Progress challenge={challenge} /> : null}
      {challenge.inviter && !isOver ? <Invited challenge={challenge} onGone={goBack} /> : null}
      {isOver ? <p className="quiet">{say("over")}</p> : challenge.progress && !challenge.teamScoring ? null : <Joining challenge={challenge} join={join} />}
      {challenge.teamScoring ? <Teams id={challenge.id} measure={challenge.goal.measure} scoring={challenge.teamScoring} /> : null}
      {challenge.audience === "own" ? null : <Participants id={challenge.id} measure={challenge.goal.measure} />}
      {challenge.own && challenge.audience === "invited" ? <Invitations id={challenge.id} isOpen={!isOver} /> : null}
      {leave.isError ? <Fault failure={leave.error} /> : null}
      <div className="inline">
        {challenge.progress ? (
          <Button isPending={leave.isPending} onPress={() => leave.mutate()}>
            {say("leave")}
          </Button>
        ) : null}
        {challenge.own ? (
          <Button kind="danger" onPress={() => setAsking(true)}>
            {say("remove")}
          </Button>
        ) : null}
      </div>
      <Sheet isOpen={isAsking} onClose={() => setAsking(false)} title={say("remove")}>
        <p>{say("removeReally")}</p>
        {remove.isError ? <Fault failure={remove.error} /> : null}
        <Button isPending={remove.isPending} kind="danger" onPress={() => remove.mutate()}>
          {say("remove")}
        </Button>
      </Sheet>
    </Page>
  );
}

/** Says who invites; to accept is to take part. */
function Invited({ challenge, onGone }: { readonly challenge: Challenge; readonly onGone: () => void }) {
  const say = useTexts(messages);
  const decline = useDeclining(challenge, onGone);
  const name = challenge.inviter?.name;
  return (
    <Card title={say("invitation")}>
      <p>{name ? say("invitesYou", { name }) : say("invitedYou")}</p>
      {decline.isError ? <Fault failure={decline.error} /> : null}
      <div>
        <Button isPending={decline.isPending} onPress={() => decline.mutate()}>
          {say("decline")}
        </Button>
      </div>
    </Card>
  );
}

/** Over everywhere on earth, as the service counts. */
function useIsOver({ goal }: Challenge): boolean {
  return plusDays(goal.until, 1) < useToday();
}

interface JoiningProps {
  readonly challenge: Challenge;
  readonly join: ReturnType<typeof useParticipation>["join"];
}

/** Takes part, or changes the team. */
function Joining({ challenge, join }: JoiningProps) {
  const say = useTexts(messages);
  const [team, setTeam] = useState("");
  const [isWrong, setWrong] = useState(false);
  const hasTeams = challenge.teamScoring !== undefined;
  const submit = () => {
    const isRight = !hasTeams || isTeam(team);
    setWrong(!isRight);
    if (isRight) {
      join.mutate(team.trim());
    }
  };
  const write = (written: string) => {
    setTeam(written);
    setWrong(false);
  };
  return (
    <Card>
      <Form isPending={join.isPending} onSubmit={submit}>
        {challenge.progress ? null : <p>{say("joinWhy")}</p>}
        {hasTeams ? (
          <>
            <Field fault={isWrong ? say("teamWrong") : undefined} label={say("team")} onChange={write} value={team} />
            <p className="quiet">{say("teamWhy")}</p>
          </>
        ) : null}
        {join.isError ? <Fault failure={join.error} /> : null}
        <div>
          <Button isPending={join.isPending} kind={challenge.progress ? "secondary" : "primary"} type="submit">
            {say(challenge.progress ? "changeTeam" : "join")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function Progress({ challenge: { goal, progress } }: { readonly challenge: Challenge }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const now = useToday();
  if (!progress) {
    return null;
  }
  const share = progress.value / goal.target;
  const amount = (value: number) => amountOf(goal.measure, value, formats);
  const day = (of: string) => sayDay(of, formats.locale, { day: "numeric", month: "long" });
  const isOver = goal.until < now;
  return (
    <Card title={say("progress")}>
      <p className="level-figure">
        <b>{amount(progress.value)}</b>
        <span>{say("of", { target: amount(goal.target) })}</span>
      </p>
      <GoalBar done={share} label={say("bar", { percent: Math.floor(share * 100) })} />
      {progress.reachedDay ? (
        <p className="goal-reached">
          <CircleCheckBig aria-hidden size={16} />
          {say("reached", { day: day(progress.reachedDay) })}
          {progress.reachedTrainingId ? (
            <Link params={{ id: progress.reachedTrainingId }} to="/diary/$id">
              {say("reachedBy")}
            </Link>
          ) : null}
        </p>
      ) : isOver ? null : (
        <p className="quiet">{goal.from > now ? say("starts", { day: day(goal.from) }) : say("left", { days: daysBetween(now, goal.until) })}</p>
      )}
    </Card>
  );
}
