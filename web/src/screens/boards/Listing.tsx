import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Card, Check, Fault, sayDone } from "../../design";
import { listingQuery } from "../../gamification/boards";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Whether the person stands on boards at all. */
export function Listing() {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const read = useQuery(listingQuery);
  const listing = read.data;
  const choose = useMutation({
    mutationFn: (listed: boolean) => demand(api.PUT("/api/v1/boards/listing", { body: { listed } })),
    onSuccess: async (answer) => {
      queries.setQueryData(listingQuery.queryKey, answer);
      sayDone(say(answer.listed ? "on" : "off"));
      await queries.invalidateQueries({ queryKey: ["boards", "shown"] });
    },
  });
  if (!listing) {
    return read.isError ? (
      <Card title={say("listing")}>
        <Fault failure={read.error} onRetry={() => void read.refetch()} />
      </Card>
    ) : null;
  }
  const listed = choose.isPending ? choose.variables : listing.listed;
  return (
    <Card title={say("listing")}>
      <Check isChecked={listed} onChange={(chosen) => choose.mutate(chosen)}>
        {say("listed")}
      </Check>
      <p className="quiet">{say("listedWhy")}</p>
      {listing.listed && !listing.shownToStrangers ? <p>{say("hidden")}</p> : null}
      {choose.isError ? <Fault failure={choose.error} /> : null}
    </Card>
  );
}
