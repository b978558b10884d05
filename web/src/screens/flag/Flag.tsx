import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Link, useParams } from "@tanstack/react-router";
import { Scale } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink, Card, Empty, Fault, Field, Form, Page, sayDone, Skeleton } from "../../design";
import { flagQuery, flagsQuery, isSendable, LONGEST, type FairnessFlag } from "../../gamification/fairness";
import { fairnessMessages } from "../../gamification/fairnessMessages";
import { FlagFacts } from "../../gamification/FlagFacts";
import { Failed } from "../../people/Failed";
import { isNowhere } from "../../people/relations";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";

/** What speaks against one recording, with the figures, and the appeal. */
export function Screen() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const say = useTexts(messages);
  const read = useQuery(flagQuery(id));
  if (read.data) {
    return <Shown flag={read.data} key={id} />;
  }
  return (
    <Page title={say("title")}>
      {isNowhere(read.error) ? (
        <Empty acts={<ButtonLink to="/fairness">{say("toAll")}</ButtonLink>} icon={Scale} title={say("nowhere")}>
          {say("nowhereWhy")}
        </Empty>
      ) : read.isError ? (
        <Failed failure={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <Skeleton rows={4} tall />
      )}
    </Page>
  );
}

function Shown({ flag }: { readonly flag: FairnessFlag }) {
  const say = useTexts(messages);
  const sayKind = useTexts(fairnessMessages);
  return (
    <Page lead={say(flag.suspends ? "suspended" : "counted")} title={sayKind(flag.kind)}>
      <Card title={say("figures")}>
        <FlagFacts flag={flag} />
      </Card>
      <Card title={say("appeal")}>{flag.state === "standing" ? <Make id={flag.id} /> : <Made flag={flag} />}</Card>
      <p>
        <Link to="/fairness">{say("toAll")}</Link>
      </p>
    </Page>
  );
}

function Made({ flag: { appeal, appealedAt, decidedAt, note, state } }: { readonly flag: FairnessFlag }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  return (
    <>
      {appeal && appealedAt ? (
        <section>
          <h3>{say("yours", { day: formats.dayWithYear(appealedAt, zone) })}</h3>
          <p className="moderated-words">{appeal}</p>
        </section>
      ) : null}
      {decidedAt && (state === "lifted" || state === "upheld") ? (
        <section>
          <h3>{say(state, { day: formats.dayWithYear(decidedAt, zone) })}</h3>
          {note ? <p className="moderated-words">{note}</p> : null}
        </section>
      ) : (
        <p className="quiet">{say("waiting")}</p>
      )}
    </>
  );
}

function Make({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const send = useMutation({
    mutationFn: () => demand(api.PUT("/api/v1/fairness-flags/{id}/appeal", { params: { path: { id } }, body: { text: text.trim() } })),
    onSuccess: (answer) => {
      queries.setQueryData(flagQuery(id).queryKey, answer);
      void queries.invalidateQueries({ queryKey: flagsQuery.queryKey });
      sayDone(say("sent"));
    },
  });
  const submit = () => {
    setWrong(!isSendable(text));
    if (isSendable(text)) {
      send.mutate();
    }
  };
  const write = (written: string) => {
    setText(written);
    setWrong(false);
  };
  return (
    <Form isPending={send.isPending} onSubmit={submit}>
      <p>{say("how")}</p>
      <Field fault={isWrong ? say("wrong", { most: LONGEST }) : undefined} label={say("text")} lines={5} onChange={write} value={text} />
      {send.isError ? <Fault failure={send.error} /> : null}
      <div>
        <Button isPending={send.isPending} kind="primary" type="submit">
          {say("send")}
        </Button>
      </div>
    </Form>
  );
}
