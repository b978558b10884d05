import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Card, sayDone } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { connectionsQuery, type Connection } from "./connections";
import { messages } from "./messages";

/** One tracker: what there is to say, and connecting or disconnecting it. */
export function ConnectionCard({ connection }: { readonly connection: Connection }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [isAsking, ask] = useState(false);
  const { tracker, title, state, words, connectedAt, lastExchangeAt } = connection;
  const params = { path: { tracker } };
  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const connect = useMutation({
    mutationFn: () => demand(api.POST("/api/v1/tracker-connections/{tracker}/consent", { params })),
    onSuccess: ({ address }) => window.location.assign(address),
    onError,
  });
  const disconnect = useMutation({
    mutationFn: () => demand(api.DELETE("/api/v1/tracker-connections/{tracker}", { params }).then(({ error, response }) => ({ data: response.ok, error, response }))),
    onSuccess: () => sayDone(say("disconnected", { tracker: title })),
    onError,
    onSettled: () => {
      ask(false);
      return queries.invalidateQueries({ queryKey: connectionsQuery.queryKey });
    },
  });
  const times = [
    connectedAt ? say("since", { day: formats.longDay(connectedAt, undefined) }) : "",
    lastExchangeAt ? say("last", { when: formats.dayAndClock(lastExchangeAt, undefined) }) : "",
  ].filter(Boolean);
  return (
    <Card title={title}>
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {times.length > 0 ? <p className="quiet">{times.join(" · ")}</p> : null}
      {isAsking ? <p>{say("disconnectWhy", { tracker: title })}</p> : null}
      <div className="inline">
        {state === "connected" ? null : (
          <Button isPending={connect.isPending} onPress={() => connect.mutate()}>
            {say(state === "expired" ? "again" : "connect", { tracker: title })}
          </Button>
        )}
        {state === "not-connected" || isAsking ? null : <Button onPress={() => ask(true)}>{say("disconnect", { tracker: title })}</Button>}
        {isAsking ? (
          <>
            <Button isPending={disconnect.isPending} kind="danger" onPress={() => disconnect.mutate()}>
              {say("really")}
            </Button>
            <Button onPress={() => ask(false)}>{say("keep")}</Button>
          </>
        ) : null}
      </div>
    </Card>
  );
}
