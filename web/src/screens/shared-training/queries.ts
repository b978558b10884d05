import { queryOptions } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { api } from "../../session/api";
import type { SeenTraining } from "../../people/seen";
import { decode } from "../../training/decode";

const MINUTES = 5 * 60_000;

/** What the athlete shows of the samples, cut by privacy zones. */
export const sharedStreamsQuery = ({ athleteId, id, links }: SeenTraining) =>
  queryOptions({
    queryKey: ["people", "streams", athleteId, id],
    enabled: links.streams !== undefined,
    staleTime: MINUTES,
    queryFn: async () => {
      const answer = await demand(
        api.GET("/api/v1/athletes/{athleteId}/trainings/{trainingId}/streams", {
          params: {
            path: { athleteId, trainingId: id },
            query: { resolution: "high", types: ["time", "latitude", "longitude", "distance", "altitude", "speed", "heartRate", "cadence", "power"] },
          },
          parseAs: "arrayBuffer",
        }),
      );
      return decode(answer);
    },
    structuralSharing: false, // typed arrays are compared by identity
  });
