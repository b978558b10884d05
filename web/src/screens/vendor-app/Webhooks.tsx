import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Card, Fault, Skeleton } from "../../design";
import { useTexts } from "../../text/messages";
import { Secret } from "../vendor/Secret";
import { messages } from "./messages";
import { webhooksQuery, type Webhook } from "./vendorApp";
import { WebhookRow } from "./WebhookRow";
import { WebhookSheet } from "./WebhookSheet";

type Shown = "none" | "new" | Webhook;

/** Where the application hears of events. */
export function Webhooks({ client }: { readonly client: string }) {
  const say = useTexts(messages);
  const webhooks = useQuery(webhooksQuery(client));
  const [shown, show] = useState<Shown>("none");
  const [secret, setSecret] = useState<string>();
  return (
    <Card title={say("webhooks")}>
      <p className="quiet">{say("webhooksWhy")}</p>
      {secret ? <Secret secret={secret} /> : null}
      {webhooks.isPending ? <Skeleton rows={2} /> : null}
      {webhooks.isError ? <Fault failure={webhooks.error} onRetry={() => void webhooks.refetch()} /> : null}
      {webhooks.data?.length === 0 ? <p>{say("webhooksNone")}</p> : null}
      {webhooks.data?.map((webhook) => (
        <WebhookRow client={client} key={webhook.id} onChange={() => show(webhook)} onSecret={setSecret} webhook={webhook} />
      ))}
      <div>
        <Button onPress={() => show("new")}>{say("addWebhook")}</Button>
      </div>
      {shown === "none" ? null : <WebhookSheet client={client} onClose={() => show("none")} onSecret={setSecret} webhook={shown === "new" ? undefined : shown} />}
    </Card>
  );
}
