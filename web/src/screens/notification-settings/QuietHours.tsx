import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { Button, Card, Check, Fault, Field, sayDone } from "../../design";
import { preferencesQuery, type Preferences } from "../../inbox/preferences";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

const NIGHT = { from: "22:00", to: "07:00" };

/** Ends quiet hours at once; asks for both times before it sets any. */
export function QuietHours({ hours }: { readonly hours: Preferences["quietHours"] }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [isOn, setOn] = useState(Boolean(hours));
  const [draft, setDraft] = useState({ from: hours?.from ?? NIGHT.from, to: hours?.to ?? NIGHT.to });
  const onSuccess = async () => {
    await queries.invalidateQueries({ queryKey: preferencesQuery.queryKey });
    sayDone(say("saved"));
  };
  const save = useMutation({ mutationFn: () => demandEmpty(api.PUT("/api/v1/notifications/quiet-hours", { body: draft })), onSuccess });
  const end = useMutation({ mutationFn: () => demandEmpty(api.DELETE("/api/v1/notifications/quiet-hours")), onSuccess, onError: () => setOn(true) });
  const isSame = draft.from === draft.to;
  const turn = (next: boolean) => {
    setOn(next);
    if (!next && hours) {
      end.mutate();
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isSame && !save.isPending) {
      save.mutate();
    }
  };
  return (
    <Card title={say("quiet")}>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="quiet">{say("quietWhy")}</p>
        <Check isChecked={isOn} onChange={turn}>
          {say("quietOn")}
        </Check>
        {isOn ? (
          <>
            <div className="quiet-hours">
              <Field label={say("from")} onChange={(from) => setDraft({ ...draft, from })} type="time" value={draft.from} />
              <Field fault={isSame ? say("same") : undefined} label={say("to")} onChange={(to) => setDraft({ ...draft, to })} type="time" value={draft.to} />
            </div>
            <div>
              <Button isPending={save.isPending} kind="primary" type="submit">
                {say("save")}
              </Button>
            </div>
          </>
        ) : null}
        {save.isError ? <Fault failure={save.error} /> : null}
        {end.isError ? <Fault failure={end.error} /> : null}
      </form>
    </Card>
  );
}
