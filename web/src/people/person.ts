import { queryOptions } from "@tanstack/react-query";
import { demand, ProblemError } from "@fitconnect/client";
import { api } from "../session/api";

const NAME_MILLIS = 600_000;

/** The name of another athlete; nothing for one whose profile the person may not see. */
export const nameQuery = (athleteId: string) =>
  queryOptions({
    queryKey: ["people", athleteId, "name"],
    queryFn: async (): Promise<string | null> => {
      try {
        return (await demand(api.GET("/api/v1/profiles/{athleteId}", { params: { path: { athleteId } } }))).displayName;
      } catch (failure) {
        if (failure instanceof ProblemError && failure.problem.status === 404) {
          return null;
        }
        throw failure;
      }
    },
    staleTime: NAME_MILLIS,
  });
