import { queryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { colourOfLine, type ReplayLine } from "../map/replay";
import { api } from "../session/api";
import { whole } from "../training/training";

export type Joint = TrainingSchemas["JointResult"];
export type JointPerson = TrainingSchemas["JointPerson"];
export type JointGaps = TrainingSchemas["JointGaps"];
/** Names by athlete, of those whose profile the person may see. */
export type JointNames = ReadonlyMap<string, string>;
export type Replay = TrainingSchemas["GroupTrainingReplay"];

export const jointQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "joint", id],
    queryFn: () => demand(api.GET("/api/v1/group-trainings/{id}/joint", { params: { path: { id } } })),
  });

export const replayQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "replay", id],
    queryFn: () => demand(api.GET("/api/v1/group-trainings/{id}/replay", { params: { path: { id }, query: {} } })),
  });

const RECORDINGS = 20;
const DAY_MILLIS = 86_400_000;

/** The person's recordings of the day before the start to the day after it. */
export const ownRecordingsQuery = (startTime: string) =>
  queryOptions({
    queryKey: ["trainings", "around", startTime],
    queryFn: async () => {
      const around = (days: number) => new Date(Date.parse(startTime) + days * DAY_MILLIS).toISOString();
      const query = { from: around(-1), to: around(1), source: ["upload", "vendor"] satisfies string[], limit: RECORDINGS };
      return ((await demand(api.GET("/api/v1/trainings", { params: { query } }))).items ?? []).map(whole);
    },
  });

export function namesOf(people: readonly JointPerson[]): JointNames {
  return new Map(people.flatMap(({ athleteId, name }) => (name === undefined ? [] : [[athleteId, name]])));
}

/** The tracks as the map draws them, each in its colour. */
export function linesOf({ tracks }: Replay): readonly ReplayLine[] {
  return tracks.map(({ athleteId, seconds, latitudes, longitudes }, number) => ({
    id: athleteId,
    colour: colourOfLine(number),
    seconds: Float64Array.from(seconds),
    longitudes,
    latitudes,
  }));
}

/** At most so many of the clock's places, evenly, with the last one. */
export function placesOf(count: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: count }, (_, place) => place).filter((place) => (count - 1 - place) % step === 0);
}

/** The place of the fastest in each column of splits. */
export function fastestOf(people: readonly JointPerson[]): readonly number[] {
  const longest = Math.max(0, ...people.map(({ splitSeconds }) => splitSeconds?.length ?? 0));
  return Array.from({ length: longest }, (_, kilometer) => Math.min(...people.map(({ splitSeconds }) => splitSeconds?.[kilometer] ?? Infinity)));
}
