import { queryOptions } from "@tanstack/react-query";
import { demand, ProblemError, type TrainingSchemas } from "@fitconnect/client";
import { colourOfLine, type ReplayLine } from "../map/replay";
import { api } from "../session/api";
import { whole } from "../training/training";

export type GroupRoute = TrainingSchemas["GroupTrainingRoute"];

/** Null where there is none that the person may see. */
export const routeQuery = (id: string) =>
  queryOptions({
    queryKey: ["groups", "route", id],
    queryFn: async (): Promise<GroupRoute | null> => {
      try {
        return await demand(api.GET("/api/v1/group-trainings/{id}/route", { params: { path: { id } } }));
      } catch (failure) {
        if (failure instanceof ProblemError && failure.problem.status === 404) {
          return null;
        }
        throw failure;
      }
    },
  });

const RECORDINGS = 50;

/** The person's last recordings with a track of which others may see something, those of the sport first. */
export const possibleRoutesQuery = (sport: string) =>
  queryOptions({
    queryKey: ["trainings", "possible-routes", sport],
    queryFn: async () => {
      const trainings = ((await demand(api.GET("/api/v1/trainings", { params: { query: { hasTrack: true, limit: RECORDINGS } } }))).items ?? []).map(whole);
      const shown = trainings.filter(({ visibility }) => visibility !== "only-me");
      return [...shown.filter((training) => training.sport === sport), ...shown.filter((training) => training.sport !== sport)];
    },
  });

/** The lines as the map draws them, all in one colour; the point is where the route begins. */
export function linesOfRoute({ lines }: GroupRoute): readonly ReplayLine[] {
  return lines.map(({ latitudes, longitudes }, number) => ({
    id: String(number),
    colour: colourOfLine(0),
    seconds: Float64Array.from(latitudes, (_, at) => at + (number === 0 ? 0 : 1)),
    latitudes,
    longitudes,
  }));
}
