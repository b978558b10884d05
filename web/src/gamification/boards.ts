import { queryOptions } from "@tanstack/react-query";
import { demand, ProblemError, type GamificationSchemas } from "@fitconnect/client";
import { api } from "../session/api";
import { plusDays, plusMonths, type Day } from "../text/days";

export type Board = GamificationSchemas["Board"];
export type BoardRow = GamificationSchemas["BoardRow"];
export type BoardListing = GamificationSchemas["BoardListing"];

/** Boards on which the person stands without choosing a club. */
export const SCOPES = ["friends", "world", "region", "age-band"] as const;
export type Scope = (typeof SCOPES)[number];
export const PERIODS = ["week", "month", "season", "all-time"] as const;
export type Period = (typeof PERIODS)[number];

/** Which board is shown: of a scope, or of a club. */
export interface BoardChoice {
  readonly scope: Scope;
  readonly club: string;
  readonly period: Period;
  readonly day: Day;
  /** Empty for all sports. */
  readonly sport: string;
}

const TOP = 10;
const AROUND = 3;
const CLUB_ROWS = 100;
/** Others' rows move without a signal to this person. */
const LOOK_AGAIN_MILLIS = 15_000;

export interface ShownBoard {
  readonly board: Board;
  /** The first rows. */
  readonly top: readonly BoardRow[];
  /** Rows around the person's own, where that is not among the first ones. */
  readonly around: readonly BoardRow[];
}

export const boardQuery = (choice: BoardChoice) =>
  queryOptions({
    queryKey: ["boards", "shown", choice],
    queryFn: (): Promise<ShownBoard> => (choice.club ? readClub(choice) : readScope(choice)),
    refetchInterval: LOOK_AGAIN_MILLIS,
  });

async function readClub({ club, period, day, sport }: BoardChoice): Promise<ShownBoard> {
  const query = { period, day, limit: CLUB_ROWS, ...(sport ? { sport } : {}) };
  const board = await demand(api.GET("/api/v1/boards/clubs/{clubId}", { params: { path: { clubId: club }, query } }));
  return { board, top: board.rows, around: [] };
}

async function readScope({ scope, period, day, sport }: BoardChoice): Promise<ShownBoard> {
  const query = { period, day, ...(sport ? { sport } : {}) };
  const [first, own] = await Promise.all([
    demand(api.GET("/api/v1/boards/{scope}/rows", { params: { path: { scope }, query: { ...query, limit: TOP } } })),
    demand(api.GET("/api/v1/boards/{scope}", { params: { path: { scope }, query: { ...query, around: AROUND } } })),
  ]);
  const isAmongFirst = first.rows.some((row) => row.own);
  return { board: own, top: first.rows, around: isAmongFirst ? [] : own.rows };
}

export const listingQuery = queryOptions({
  queryKey: ["boards", "listing"],
  queryFn: (): Promise<BoardListing> => demand(api.GET("/api/v1/boards/listing")),
});

/** The person's profile does not say on which board of this scope the person would stand. */
export function isWithoutBoard(failure: unknown): boolean {
  return failure instanceof ProblemError && failure.kind === "no-board-for-athlete";
}

/** A day of the period before or after that of a day; nothing for all time. */
export function neighbourOf(period: Period, day: Day, step: -1 | 1): Day | undefined {
  switch (period) {
    case "week":
      return plusDays(day, 7 * step);
    case "month":
      return `${plusMonths(day.slice(0, 7), step)}-01`;
    case "season":
      return `${plusMonths(day.slice(0, 7), 3 * step)}-01`;
    case "all-time":
      return undefined;
  }
}
