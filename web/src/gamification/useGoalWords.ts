import { sayDays } from "../text/days";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { useSports } from "../training/sports";
import { amountOf } from "./amounts";
import type { ChallengeGoal } from "./challenges";
import { goalMessages } from "./goalMessages";

const WORDS = { distance: "goalDistance", time: "goalTime", ascent: "goalAscent", count: "goalCount", "streak-days": "goalDays" } as const satisfies Record<ChallengeGoal["measure"], string>;

/** A goal in a line: Go 100 km · Running · 1–31 Dec 2026. */
export function useGoalWords(): (goal: ChallengeGoal) => string {
  const say = useTexts(goalMessages);
  const formats = useFormats();
  const sport = useSports();
  return ({ measure, target, sports = [], from, until }) =>
    [
      say(WORDS[measure], { count: target, amount: amountOf(measure, target, formats) }),
      sports.map((key) => sport(key).name).join(", "),
      sayDays(from, until, formats.locale),
    ]
      .filter(Boolean)
      .join(" · ");
}
