import { queryOptions } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { Figure, Figures } from "../../design";
import { api } from "../../session/api";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import type { queryOf } from "./filter";
import { messages } from "./messages";

export const sumQuery = (query: ReturnType<typeof queryOf>) =>
  queryOptions({
    queryKey: ["trainings", "sum", query],
    queryFn: () => demand(api.GET("/api/v1/trainings/sum", { params: { query } })),
  });

/** What all trainings of the filter come to, not only those that are loaded. */
export function Sums({ sums }: { readonly sums: TrainingSchemas["TotalsView"] | undefined }) {
  const say = useTexts(messages);
  const formats = useFormats();
  if (!sums) {
    return null;
  }
  return (
    <section className="diary-sums">
      <p>{say("found", { count: sums.trainings ?? 0 })}</p>
      <Figures>
        <Figure measure={sums.distanceMeters ? formats.distance(sums.distanceMeters) : undefined} name={say("distance")} />
        <Figure measure={sums.movingSeconds ? duration(sums.movingSeconds) : undefined} name={say("time")} />
        <Figure measure={sums.ascentMeters ? formats.height(sums.ascentMeters) : undefined} name={say("ascent")} />
      </Figures>
    </section>
  );
}
