import { CircleCheckBig } from "lucide-react";
import { daysBetween, sayDay } from "../text/days";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { useToday } from "../text/useToday";
import { useSports } from "../training/sports";
import { amountOf, shareOf, type Goal } from "./goal";
import { GoalBar } from "./GoalBar";
import { messages } from "./messages";

/** What the goal is called: the athlete's own name for it, or what it counts. */
export function useGoalName(): (goal: Goal) => string {
  const say = useTexts(messages);
  const sports = useSports();
  return (goal) => goal.name || [goal.sport ? sports(goal.sport).name : "", say(goal.measure)].filter(Boolean).join(" · ");
}

/** Where the athlete stands, how an even pace would stand, and what going on leads to. */
export function GoalStanding({ goal }: { readonly goal: Goal }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const name = useGoalName()(goal);
  const { measure, period, target, progress } = goal;
  const now = useToday();
  const share = shareOf(goal);
  const amount = (value: number) => amountOf(measure, value, formats);
  const lead = progress.expected === undefined ? undefined : progress.done - progress.expected;
  const when = period === "date" ? say("date", { day: sayDay(progress.to, formats.locale, { day: "numeric", month: "long", year: "numeric" }) }) : say(period);
  return (
    <div className="goal">
      <div className="goal-head">
        <h2>{name}</h2>
        <span className="quiet">{when}</span>
      </div>
      <p className="goal-figure">
        <b>{amount(progress.done)}</b>
        <span>{say("of", { target: amount(target) })}</span>
      </p>
      <GoalBar done={share} expected={progress.expected === undefined ? undefined : progress.expected / target} label={say("bar", { percent: Math.floor(share * 100) })} />
      <p className="goal-foot">
        {progress.reached ? (
          <span className="goal-reached">
            <CircleCheckBig aria-hidden size={16} />
            {say("reached")}
          </span>
        ) : progress.from > now ? (
          <span>{say("starts", { day: sayDay(progress.from, formats.locale, { day: "numeric", month: "long" }) })}</span>
        ) : (
          <>
            {lead !== undefined ? <span>{say(lead >= 0 ? "ahead" : "behind", { amount: amount(Math.abs(lead)) })}</span> : null}
            <span>{say("left", { days: Math.max(daysBetween(now, progress.to), 0) })}</span>
          </>
        )}
      </p>
      {!progress.reached && progress.forecast !== undefined && progress.from <= now ? <p className="goal-forecast">{say("forecast", { amount: amount(progress.forecast) })}</p> : null}
    </div>
  );
}
