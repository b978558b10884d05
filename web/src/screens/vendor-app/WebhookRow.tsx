import { demand } from "@fitconnect/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, sayDone, Tag } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { Deliveries } from "./Deliveries";
import { messages } from "./messages";
import { isKnownKind, KINDS, sayFailure, webhooksQuery, type Webhook } from "./vendorApp";

const HOURS_TO_CHANGE_OVER = 24;

interface WebhookRowProps {
  readonly client: string;
  readonly webhook: Webhook;
  readonly onChange: () => void;
  readonly onSecret: (secret: string) => void;
}

/** One endpoint: how it fares, its acts, and what it was told. */
export function WebhookRow({ client, webhook, onChange, onSecret }: WebhookRowProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const queries = useQueryClient();
  const [isOpen, open] = useState(false);
  const [isSure, setSure] = useState(false);
  const { id, address, kinds, state } = webhook;
  const params = { path: { clientId: client, webhookId: id } };
  const isOn = state === "enabled";
  const onError = (failure: Error) => sayDone(say("failed", { why: failure.message }));
  const refresh = () => queries.invalidateQueries({ queryKey: webhooksQuery(client).queryKey });
  const turn = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/vendor/apps/{clientId}/webhooks/{webhookId}", { params, body: { address, kinds: KINDS.filter((kind) => kinds.includes(kind)), enabled: !isOn } })),
    onSuccess: refresh,
    onError,
  });
  const test = useMutation({
    mutationFn: () => demand(api.POST("/api/v1/vendor/apps/{clientId}/webhooks/{webhookId}/tests", { params })),
    onSuccess: () => {
      sayDone(say("tested"));
      open(true);
      return refresh();
    },
    onError,
  });
  const rotate = useMutation({
    mutationFn: () => demand(api.POST("/api/v1/vendor/apps/{clientId}/webhooks/{webhookId}/secrets", { params, body: { formerValidHours: HOURS_TO_CHANGE_OVER } })),
    onSuccess: ({ secret }) => {
      onSecret(secret);
      return refresh();
    },
    onError,
  });
  const remove = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/vendor/apps/{clientId}/webhooks/{webhookId}", { params })),
    onSuccess: () => {
      sayDone(say("removed"));
      return refresh();
    },
    onError,
  });
  return (
    <section aria-label={address} className="stack">
      <div className="vendor-head">
        <code>{address}</code>
        <Tag>{say(state)}</Tag>
      </div>
      <p className="quiet">{kinds.map((kind) => (isKnownKind(kind) ? say(kind) : kind)).join(" · ")}</p>
      {webhook.lastDeliveredAt ? <p>{say("lastDelivered", { when: formats.dayAndClock(webhook.lastDeliveredAt, undefined) })}</p> : null}
      {webhook.failingSince ? (
        <p className="fault">{say("failingSince", { when: formats.dayAndClock(webhook.failingSince, undefined), why: sayFailure(say, webhook.lastFailure ?? "") })}</p>
      ) : null}
      {webhook.formerSecretEndsAt && new Date(webhook.formerSecretEndsAt) > new Date() ? (
        <p className="quiet">{say("formerEnds", { when: formats.dayAndClock(webhook.formerSecretEndsAt, undefined) })}</p>
      ) : null}
      <div className="inline">
        <Button onPress={onChange}>{say("change")}</Button>
        <Button isPending={turn.isPending} onPress={() => turn.mutate()}>
          {say(isOn ? "pause" : "enable")}
        </Button>
        {isOn ? (
          <Button isPending={test.isPending} onPress={() => test.mutate()}>
            {say("test")}
          </Button>
        ) : null}
        <Button isPending={rotate.isPending} onPress={() => rotate.mutate()}>
          {say("newSecret")}
        </Button>
        <Button isPending={remove.isPending} kind={isSure ? "danger" : "secondary"} onPress={() => (isSure ? remove.mutate() : setSure(true))}>
          {say(isSure ? "removeSure" : "remove")}
        </Button>
        <Button aria-expanded={isOpen} onPress={() => open(!isOpen)}>
          {say("deliveries")}
        </Button>
      </div>
      <p className="quiet">{say("newSecretWhy")}</p>
      {isOpen ? <Deliveries client={client} isOn={isOn} webhookId={id} /> : null}
    </section>
  );
}
