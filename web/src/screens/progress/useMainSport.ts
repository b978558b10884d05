import { useQuery } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { api } from "../../session/api";
import { plusDays } from "../../text/days";
import { useToday } from "../../text/useToday";

/** The sport that the address names, else the one that was done most in the last year; undefined until that is known. */
export function useMainSport(named: string | undefined): string | undefined {
  const now = useToday();
  const { data, isError } = useQuery({
    queryKey: ["trainings", "sums", "year", now],
    queryFn: async () => (await demand(api.GET("/api/v1/calendar/sums", { params: { query: { period: "month", from: plusDays(now, -365), to: now } } }))).items ?? [],
    enabled: named === undefined,
  });
  if (named !== undefined || isError) {
    return named ?? "running";
  }
  if (data === undefined) {
    return undefined;
  }
  const counts = new Map<string, number>();
  for (const { sport = "", trainings = 0, distanceMeters = 0 } of data) {
    if (distanceMeters > 0) {
      counts.set(sport, (counts.get(sport) ?? 0) + trainings);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "running";
}
