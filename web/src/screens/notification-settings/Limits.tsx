import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { Button, Card, Fault, Field, sayDone } from "../../design";
import { CHANNELS, preferencesQuery, type Channel } from "../../inbox/preferences";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

type Draft = Record<Channel, string>;

/** How much each channel carries in a day; only what was changed is sent. */
export function Limits({ limits }: { readonly limits: Readonly<Record<string, number>> }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({ mail: String(limits["mail"] ?? ""), push: String(limits["push"] ?? "") });
  const changed = CHANNELS.filter((channel) => draft[channel] !== String(limits[channel] ?? ""));
  const save = useMutation({
    mutationFn: () =>
      Promise.all(
        changed.map((channel) => demandEmpty(api.PUT("/api/v1/notifications/limits/{channel}", { params: { path: { channel } }, body: { perDay: Number(draft[channel]) } }))),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: preferencesQuery.queryKey });
      sayDone(say("saved"));
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (changed.length > 0 && changed.every((channel) => isLimit(draft[channel])) && !save.isPending) {
      save.mutate();
    }
  };
  return (
    <Card title={say("limits")}>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="quiet">{say("limitsWhy")}</p>
        <div className="quiet-hours">
          {CHANNELS.map((channel) => (
            <Field
              fault={isLimit(draft[channel]) ? undefined : say("between")}
              inputMode="numeric"
              key={channel}
              label={say(channel)}
              onChange={(perDay) => setDraft({ ...draft, [channel]: perDay })}
              value={draft[channel]}
            />
          ))}
        </div>
        <div>
          <Button isPending={save.isPending} kind="primary" type="submit">
            {say("save")}
          </Button>
        </div>
        {save.isError ? <Fault failure={save.error} /> : null}
      </form>
    </Card>
  );
}

function isLimit(text: string): boolean {
  return /^(?:[1-9]\d?|100)$/.test(text);
}
