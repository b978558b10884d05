import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Fault, Field, sayDone, Skeleton } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import { deliveriesQuery, isKnownKind, sayFailure } from "./vendorApp";

const STATES = { waiting: "waiting", delivered: "delivered", failed: "failedDelivery", held: "held" } as const;

interface DeliveriesProps {
  readonly client: string;
  readonly webhookId: string;
  /** Nothing is sent again to an endpoint that is disabled. */
  readonly isOn: boolean;
}

/** What an endpoint was told, and having it told again. */
export function Deliveries({ client, webhookId, isOn }: DeliveriesProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [since, setSince] = useState("");
  const [isWrong, setWrong] = useState(false);
  const deliveries = useInfiniteQuery(deliveriesQuery(client, webhookId));
  const items = deliveries.data?.pages.flatMap((page) => page.items) ?? [];
  const replay = useMutation({
    mutationFn: (body: { readonly deliveryId: string } | { readonly since: string; readonly undelivered: boolean }) =>
      demandEmpty(api.POST("/api/v1/vendor/apps/{clientId}/webhooks/{webhookId}/replays", { params: { path: { clientId: client, webhookId } }, body })),
    onSuccess: () => {
      sayDone(say("onItsWay"));
      return queries.invalidateQueries({ queryKey: deliveriesQuery(client, webhookId).queryKey });
    },
    onError: (failure: Error) => sayDone(say("failed", { why: failure.message })),
  });
  const replaySince = (undelivered: boolean) => {
    const moment = new Date(since);
    const isNone = since === "" || Number.isNaN(moment.getTime());
    setWrong(isNone);
    if (!isNone) {
      replay.mutate({ since: moment.toISOString(), undelivered });
    }
  };
  return (
    <div className="stack">
      {deliveries.isPending ? <Skeleton rows={2} /> : null}
      {deliveries.isError ? <Fault failure={deliveries.error} onRetry={() => void deliveries.refetch()} /> : null}
      {deliveries.data && items.length === 0 ? <p>{say("deliveriesNone")}</p> : null}
      <ul className="vendor-pushes">
        {items.map(({ id, kind, occurredAt, state, attempts, status, failure, externalId }) => (
          <li key={id}>
            <span className="vendor-push-head">
              <strong>{isKnownKind(kind) ? say(kind) : kind}</strong>
              <span className="quiet">
                {formats.dayAndClock(occurredAt, undefined)}
                {" · "}
                {say(STATES[state])}
              </span>
            </span>
            <span className="quiet">
              {[externalId, say("attempts", { count: attempts }), status ? say("answered", { status: String(status) }) : undefined, failure ? sayFailure(say, failure) : undefined].filter(Boolean).join(" · ")}
            </span>
            {isOn && state !== "waiting" ? (
              <div>
                <Button isPending={replay.isPending} kind="plain" onPress={() => replay.mutate({ deliveryId: id })}>
                  {say("again")}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {deliveries.hasNextPage ? (
        <Button isPending={deliveries.isFetchingNextPage} onPress={() => void deliveries.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
      {isOn && items.length > 0 ? (
        <>
          <Field fault={isWrong ? say("replayWrong") : undefined} label={say("replaySince")} onChange={setSince} type="datetime-local" value={since} />
          <div className="inline">
            <Button isPending={replay.isPending} onPress={() => replaySince(true)}>
              {say("replay")}
            </Button>
            <Button isPending={replay.isPending} onPress={() => replaySince(false)}>
              {say("replayAll")}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
