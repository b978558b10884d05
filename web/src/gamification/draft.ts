import { daysBetween, isDay } from "../text/days";
import type { Units } from "../text/formats";
import { farMeters, heightMeters, readNumber, readTime } from "../text/units";
import type { GoalMeasure, NewChallenge, NewChallengeGoal, OwnAudience, Scoring } from "./challenges";

/** What a goal's fields hold, as it was written. */
export interface GoalDraft {
  readonly title: string;
  readonly measure: GoalMeasure;
  readonly target: string;
  /** Empty when all sports count. */
  readonly sport: string;
  readonly from: string;
  readonly until: string;
}

/** A new challenge, as it was written. */
export interface ChallengeDraft extends GoalDraft {
  readonly audience: OwnAudience;
  readonly clubId: string;
  /** Empty when everybody is alone. */
  readonly scoring: Scoring | "";
  readonly team: string;
}

export type GoalFaults = Partial<Record<keyof GoalDraft, "titleWrong" | "targetWrong" | "timeWrong" | "dayWrong" | "untilWrong">>;
export type ChallengeFaults = GoalFaults & Partial<Record<"clubId" | "team", "clubWrong" | "teamWrong">>;

const LONGEST_TITLE = 80;
const LONGEST_TEAM = 40;
const MOST_DAYS = 366;
const CENTIMETERS = 100;
const HOUR = 3_600;

export function goalFaultsOf(draft: GoalDraft, units: Units): GoalFaults {
  const faults: GoalFaults = {};
  if (!isLine(draft.title, LONGEST_TITLE)) {
    faults.title = "titleWrong";
  }
  if (targetOf(draft, units) === undefined) {
    faults.target = draft.measure === "time" ? "timeWrong" : "targetWrong";
  }
  if (!isDay(draft.from)) {
    faults.from = "dayWrong";
  }
  if (!isDay(draft.until)) {
    faults.until = "dayWrong";
  } else if (isDay(draft.from) && !isWithinAYear(draft.from, draft.until)) {
    faults.until = "untilWrong";
  }
  return faults;
}

export function challengeFaultsOf(draft: ChallengeDraft, units: Units): ChallengeFaults {
  const faults: ChallengeFaults = goalFaultsOf(draft, units);
  if (draft.audience === "club" && draft.clubId === "") {
    faults.clubId = "clubWrong";
  }
  if (hasTeams(draft) && !isLine(draft.team, LONGEST_TEAM)) {
    faults.team = "teamWrong";
  }
  return faults;
}

/** Whether a team's name can be sent as it is. */
export function isTeam(name: string): boolean {
  return isLine(name, LONGEST_TEAM);
}

/** A goal without faults as the API takes it. */
export function goalDocument(draft: GoalDraft, units: Units): NewChallengeGoal {
  const { measure, sport, from, until } = draft;
  return { measure, from, until, target: targetOf(draft, units) ?? 0, ...(sport ? { sports: [sport] } : {}) };
}

/** A challenge without faults as the API takes it. */
export function challengeDocument(draft: ChallengeDraft, units: Units): NewChallenge {
  const { title, audience, clubId, scoring, team } = draft;
  return {
    title: title.trim(),
    goal: goalDocument(draft, units),
    audience,
    ...(audience === "club" ? { clubId } : {}),
    ...(hasTeams(draft) && scoring ? { teamScoring: scoring, team: team.trim() } : {}),
  };
}

/** Nobody competes with oneself in teams. */
function hasTeams({ audience, scoring }: ChallengeDraft): boolean {
  return audience !== "own" && scoring !== "";
}

function isLine(text: string, most: number): boolean {
  const trimmed = text.trim();
  return trimmed.length > 0 && [...trimmed].length <= most;
}

function isWithinAYear(from: string, until: string): boolean {
  const days = daysBetween(from, until);
  return days >= 0 && days < MOST_DAYS;
}

/** Centimetres, seconds, trainings or days; nothing where no such number is written. */
function targetOf({ measure, target }: GoalDraft, units: Units): number | undefined {
  if (measure === "time") {
    return readHours(target);
  }
  const number = readNumber(target);
  const whole = number === undefined ? undefined : Math.round(number * unitOf(measure, units));
  return whole && whole > 0 ? whole : undefined;
}

/** Whole hours are hours: 24 are a day and no minutes. */
function readHours(written: string): number | undefined {
  const hours = /^\d+([.,]\d+)?$/.test(written.trim()) ? readNumber(written) : undefined;
  return hours === undefined ? readTime(written) : Math.round(hours * HOUR);
}

function unitOf(measure: GoalMeasure, units: Units): number {
  return measure === "distance" ? farMeters(units) * CENTIMETERS : measure === "ascent" ? heightMeters(units) * CENTIMETERS : 1;
}
