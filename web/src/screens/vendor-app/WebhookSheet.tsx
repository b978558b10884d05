import { demand } from "@fitconnect/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Check, Fault, Field, Form, sayDone, Sheet } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { KINDS, webhooksQuery, type Webhook } from "./vendorApp";

interface WebhookSheetProps {
  readonly client: string;
  /** Absent for one that is to be registered. */
  readonly webhook: Webhook | undefined;
  readonly onSecret: (secret: string) => void;
  readonly onClose: () => void;
}

/** Address and kinds of an endpoint. */
export function WebhookSheet({ client, webhook, onSecret, onClose }: WebhookSheetProps) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [address, setAddress] = useState(webhook?.address ?? "");
  const [kinds, setKinds] = useState<readonly string[]>(webhook?.kinds ?? KINDS);
  const [isChecked, setChecked] = useState(false);
  const isWrong = !/^https?:\/\/\S+$/.test(address.trim());
  const save = useMutation({
    mutationFn: async () => {
      const body = { address: address.trim(), kinds: KINDS.filter((kind) => kinds.includes(kind)) };
      if (webhook) {
        const isOn = webhook.state === "enabled";
        await demand(api.PUT("/api/v1/vendor/apps/{clientId}/webhooks/{webhookId}", { params: { path: { clientId: client, webhookId: webhook.id } }, body: { ...body, enabled: isOn } }));
        return undefined;
      }
      return (await demand(api.POST("/api/v1/vendor/apps/{clientId}/webhooks", { params: { path: { clientId: client } }, body }))).secret;
    },
    onSuccess: async (secret) => {
      if (secret) {
        onSecret(secret);
      }
      await queries.invalidateQueries({ queryKey: webhooksQuery(client).queryKey });
      sayDone(say("saved"));
      onClose();
    },
  });
  const submit = () => {
    setChecked(true);
    if (!isWrong && kinds.length > 0) {
      save.mutate();
    }
  };
  return (
    <Sheet isOpen onClose={onClose} title={say(webhook ? "editWebhook" : "addWebhook")}>
      <Form isPending={save.isPending} onSubmit={submit}>
        <Field fault={isChecked && isWrong ? say("addressWrong") : undefined} label={say("address")} onChange={setAddress} type="url" value={address} />
        <fieldset className="vendor-scopes">
          <legend>{say("hears")}</legend>
          {KINDS.map((kind) => (
            <Check isChecked={kinds.includes(kind)} key={kind} onChange={(isOn) => setKinds(isOn ? [...kinds, kind] : kinds.filter((each) => each !== kind))}>
              {say(kind)}
            </Check>
          ))}
          {isChecked && kinds.length === 0 ? <p className="fault">{say("kindsMissing")}</p> : null}
        </fieldset>
        {save.isError ? <Fault failure={save.error} /> : null}
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say(webhook ? "save" : "addWebhook")}
        </Button>
      </Form>
    </Sheet>
  );
}
