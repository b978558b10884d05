import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Fault, Field, Form, sayDone } from "../../design";
import { appealsQuery, isSendable, LONGEST, type FairnessAppeal } from "../../gamification/fairness";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { Radios } from "../moderation-case/Radios";
import { messages } from "./messages";

type Verdict = "lift" | "uphold";

const VERDICTS = ["uphold", "lift"] as const satisfies readonly Verdict[];

/** Decides one appeal, with words to the athlete. */
export function Decide({ appeal: { athleteId, flag } }: { readonly appeal: FairnessAppeal }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [verdict, setVerdict] = useState<Verdict>("uphold");
  const [note, setNote] = useState("");
  const [isWrong, setWrong] = useState(false);
  const decide = useMutation({
    mutationFn: () =>
      demand(
        api.PUT("/api/v1/fairness-appeals/{athleteId}/{flagId}/decision", { params: { path: { athleteId, flagId: flag.id } }, body: { lifted: verdict === "lift", note: note.trim() } }),
      ),
    onSuccess: () => {
      sayDone(say("decided"));
      return queries.invalidateQueries({ queryKey: appealsQuery.queryKey });
    },
  });
  const submit = () => {
    setWrong(!isSendable(note));
    if (isSendable(note)) {
      decide.mutate();
    }
  };
  const write = (written: string) => {
    setNote(written);
    setWrong(false);
  };
  return (
    <Form isPending={decide.isPending} onSubmit={submit}>
      <Radios label={say("verdict")} onChange={setVerdict} options={VERDICTS.map((value) => ({ value, label: say(value) }))} value={verdict} />
      <Field fault={isWrong ? say("noteWrong", { most: LONGEST }) : undefined} label={say("note")} lines={3} onChange={write} value={note} />
      {decide.isError ? <Fault failure={decide.error} /> : null}
      <div>
        <Button isPending={decide.isPending} kind="primary" type="submit">
          {say("decide")}
        </Button>
      </div>
    </Form>
  );
}
