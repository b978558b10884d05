import { useState } from "react";
import { readCase, type CaseDecision } from "../../back-office/moderation/cases";
import { Button, Card, Fault, Field, Form } from "../../design";
import { decisionMessages } from "../../moderation/decisionMessages";
import { LONGEST, ruleMessages } from "../../moderation/rules";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";
import { Radios } from "./Radios";
import { isOvertaken, useActing, type ActProps } from "./useActing";
import { isLong } from "./verdict";

interface DecidedProps extends ActProps {
  readonly decision: CaseDecision;
  readonly isPersonErased: boolean;
}

/** What was decided, and what can be done about it: answer an appeal, or reverse it. */
export function Decided({ decision, isPersonErased, ...acts }: DecidedProps) {
  const say = useTexts(messages);
  const sayDecision = useTexts(decisionMessages);
  const sayRule = useTexts(ruleMessages);
  const formats = useFormats();
  const zone = useZone();
  const { measure, rule, decidedAt, explanation, note, appeal, standing, until, liftedAt } = decision;
  const isMeasure = measure !== "dismiss";
  const state = standing ? (until ? say("standsUntil", { day: formats.dayWithYear(until, zone) }) : say("stands")) : liftedAt ? say("lifted", { day: formats.dayWithYear(liftedAt, zone) }) : say("over");
  return (
    <>
      <Card title={say("decision")}>
        <p>
          <strong>{sayDecision(measure)}</strong>
        </p>
        <p className="quiet">{[...(rule ? [sayRule(rule)] : []), formats.dayAndClock(decidedAt, zone), ...(isMeasure ? [state] : [])].join(" · ")}</p>
        {explanation ? (
          <section>
            <h3>{say("explanation")}</h3>
            <p className="moderated-words">{explanation}</p>
          </section>
        ) : null}
        {note ? (
          <section>
            <h3>{say("noteOf")}</h3>
            <p className="moderated-words">{note}</p>
          </section>
        ) : null}
      </Card>
      {appeal ? <Appealed {...acts} appeal={appeal} id={decision.id} /> : null}
      {isMeasure && standing ? <Reverse {...acts} id={decision.id} isPersonErased={isPersonErased} /> : null}
    </>
  );
}

interface AppealedProps extends FormProps {
  readonly appeal: NonNullable<CaseDecision["appeal"]>;
}

interface FormProps extends ActProps {
  /** Of the decision. */
  readonly id: string;
}

function Appealed({ id, appeal: { sentAt, text, outcome, decidedAt, explanation }, ...acts }: AppealedProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  return (
    <Card title={say("appeal")}>
      <section>
        <h3>{say("appealOf", { day: formats.dayWithYear(sentAt, zone) })}</h3>
        <p className="moderated-words">{text}</p>
      </section>
      {outcome ? (
        <section>
          <h3>{say(outcome === "granted" ? "grantedOn" : "upheldOn", { day: formats.dayWithYear(decidedAt ?? sentAt, zone) })}</h3>
          {explanation ? <p className="moderated-words">{explanation}</p> : null}
        </section>
      ) : (
        <DecideAppeal {...acts} id={id} />
      )}
    </Card>
  );
}

const OUTCOMES = ["upheld", "granted"] as const;

/** For another moderator than the one who decided, which the service sees to. */
function DecideAppeal({ id, ...acts }: FormProps) {
  const say = useTexts(messages);
  const acting = useActing(acts);
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>("upheld");
  const [explanation, setExplanation] = useState("");
  const [isWrong, setWrong] = useState(false);
  const submit = () => {
    const said = explanation.trim();
    const isRight = said !== "" && !isLong(said);
    setWrong(!isRight);
    if (isRight) {
      acting.mutate({
        send: () => readCase(api.POST("/api/v1/moderation/decisions/{id}/appeal/decision", { params: { path: { id } }, body: { outcome, explanation: said } })),
        done: say("appealDone"),
      });
    }
  };
  const write = (written: string) => {
    setExplanation(written);
    setWrong(false);
  };
  return (
    <Form isPending={acting.isPending} onSubmit={submit}>
      <Radios label={say("outcome")} onChange={setOutcome} options={OUTCOMES.map((value) => ({ value, label: say(value) }))} value={outcome} />
      <Field fault={isWrong ? say("explanationWrong", { most: LONGEST }) : undefined} label={say("explanation")} lines={4} onChange={write} value={explanation} />
      {acting.isError && !isOvertaken(acting.error) ? <Fault failure={acting.error} /> : null}
      <div>
        <Button isPending={acting.isPending} kind="primary" type="submit">
          {say(outcome)}
        </Button>
      </div>
    </Form>
  );
}

function Reverse({ id, isPersonErased, ...acts }: FormProps & Pick<DecidedProps, "isPersonErased">) {
  const say = useTexts(messages);
  const acting = useActing(acts);
  const [note, setNote] = useState("");
  const isWrong = isLong(note.trim());
  const submit = () => {
    if (!isWrong) {
      const body = note.trim() ? { note: note.trim() } : {};
      acting.mutate({ send: () => readCase(api.POST("/api/v1/moderation/decisions/{id}/reversal", { params: { path: { id } }, body })), done: say("reverseDone") });
    }
  };
  return (
    <Card title={say("reverse")}>
      <Form isPending={acting.isPending} onSubmit={submit}>
        <p className="quiet">{say(isPersonErased ? "reverseErased" : "reverseWhy")}</p>
        <Field fault={isWrong ? say("noteWrong", { most: LONGEST }) : undefined} label={say("note")} lines={2} onChange={setNote} value={note} />
        {acting.isError && !isOvertaken(acting.error) ? <Fault failure={acting.error} /> : null}
        <div>
          <Button isPending={acting.isPending} kind="danger" type="submit">
            {say("reverse")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
