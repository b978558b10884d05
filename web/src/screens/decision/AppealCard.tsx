import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand, ProblemError } from "@fitconnect/client";
import { useState } from "react";
import { Button, Card, Fault, Field, Form, Notice, sayDone } from "../../design";
import { decisionQuery, decisionsQuery, type OwnDecision } from "../../moderation/decisions";
import { LONGEST } from "../../moderation/rules";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";

/** The appeal against a decision: how to, what was written, and what became of it. */
export function AppealCard({ decision }: { readonly decision: OwnDecision }) {
  const say = useTexts(messages);
  const { appeal, appealableUntil, inherited, standing } = decision;
  if (!appeal && !appealableUntil) {
    return standing ? <p className="quiet">{say(inherited ? "inherited" : "noAppeal")}</p> : null;
  }
  return <Card title={say("appealTitle")}>{appeal ? <Made appeal={appeal} /> : <Make id={decision.id} until={appealableUntil ?? ""} />}</Card>;
}

function Made({ appeal: { sentAt, text, outcome, decidedAt, explanation } }: { readonly appeal: NonNullable<OwnDecision["appeal"]> }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  return (
    <>
      <section>
        <h3>{say("yours", { day: formats.dayWithYear(sentAt, zone) })}</h3>
        <p className="moderated-words">{text}</p>
      </section>
      {outcome ? (
        <section>
          <h3>{say(outcome, { day: formats.dayWithYear(decidedAt ?? sentAt, zone) })}</h3>
          {explanation ? <p className="moderated-words">{explanation}</p> : null}
        </section>
      ) : (
        <p className="quiet">{say("waiting")}</p>
      )}
    </>
  );
}

function Make({ id, until }: { readonly id: string; readonly until: string }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const send = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/moderation/decisions/{id}/appeal", { params: { path: { id } }, body: { text: text.trim() } })),
    onSuccess: (answer) => {
      queries.setQueryData(decisionQuery(id).queryKey, answer);
      void queries.invalidateQueries({ queryKey: decisionsQuery.queryKey });
      sayDone(say("appealSent"));
    },
  });
  const submit = () => {
    const isRight = text.trim().length > 0 && [...text.trim()].length <= LONGEST;
    setWrong(!isRight);
    if (isRight) {
      send.mutate();
    }
  };
  const write = (written: string) => {
    setText(written);
    setWrong(false);
  };
  return (
    <Form isPending={send.isPending} onSubmit={submit}>
      <p>{say("appealHow", { day: formats.dayWithYear(until, zone) })}</p>
      <Field fault={isWrong ? say("appealWrong", { most: LONGEST }) : undefined} label={say("appealText")} lines={5} onChange={write} value={text} />
      {send.isError ? (
        send.error instanceof ProblemError ? (
          <Fault failure={send.error} />
        ) : (
          <Notice kind="danger" title={say("notSent")}>
            {say("offline")}
          </Notice>
        )
      ) : null}
      <div>
        <Button isPending={send.isPending} kind="primary" type="submit">
          {say("appealSend")}
        </Button>
      </div>
    </Form>
  );
}
