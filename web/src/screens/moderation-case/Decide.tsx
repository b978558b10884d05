import { useState } from "react";
import { readCase, type ReadCase } from "../../back-office/moderation/cases";
import { Button, Card, Choice, Fault, Field, Form, useDraft } from "../../design";
import { LONGEST, ruleMessages, RULES } from "../../moderation/rules";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { Radios } from "./Radios";
import { isOvertaken, useActing, type ActProps } from "./useActing";
import { draftOf, faultOf, measuresFor, TERMS, verdictOf, type VerdictDraft, type VerdictFault } from "./verdict";

interface DecideProps extends ActProps {
  readonly read: ReadCase;
}

/** The decision about an open case, of the version that was read. */
export function Decide({ read, ...acts }: DecideProps) {
  const say = useTexts(messages);
  const acting = useActing(acts);
  const [draft, setDraft] = useDraft(draftOf(read.case));
  const [fault, setFault] = useState<VerdictFault>();
  const measures = measuresFor(read.case);
  const write = (change: Partial<VerdictDraft>) => {
    setDraft(change);
    setFault(undefined);
  };
  const submit = () => {
    const found = faultOf(draft);
    setFault(found);
    if (!found) {
      const params = { path: { id: read.case.id }, header: { "If-Match": read.etag } };
      acting.mutate({ send: () => readCase(api.POST("/api/v1/moderation/cases/{id}/decisions", { params, body: verdictOf(draft) })), done: say("done") });
    }
  };
  return (
    <Card title={say("decide")}>
      <Form isPending={acting.isPending} onSubmit={submit}>
        {measures.length > 1 ? (
          <Radios label={say("measure")} onChange={(measure) => write({ measure })} options={measures.map((value) => ({ value, label: say(value) }))} value={draft.measure} />
        ) : (
          <p className="quiet">{say("onlyDismiss")}</p>
        )}
        {draft.measure === "dismiss" ? null : <Measure draft={draft} fault={fault} write={write} />}
        <Field fault={fault === "noteWrong" ? say(fault, { most: LONGEST }) : undefined} label={say("note")} lines={2} onChange={(note) => write({ note })} value={draft.note} />
        {acting.isError && !isOvertaken(acting.error) ? <Fault failure={acting.error} /> : null}
        <div>
          <Button isPending={acting.isPending} kind={draft.measure === "dismiss" ? "primary" : "danger"} type="submit">
            {say(draft.measure)}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

interface MeasureProps {
  readonly draft: VerdictDraft;
  readonly fault: VerdictFault | undefined;
  readonly write: (change: Partial<VerdictDraft>) => void;
}

/** What a measure needs and a dismissal does not. */
function Measure({ draft, fault, write }: MeasureProps) {
  const say = useTexts(messages);
  const sayRule = useTexts(ruleMessages);
  return (
    <>
      <Choice label={say("rule")} onChange={(rule) => write({ rule })} options={RULES.map((value) => ({ value, label: sayRule(value) }))} value={draft.rule} />
      {draft.measure === "suspend" ? (
        <Choice
          label={say("lasts")}
          onChange={(term) => write({ term })}
          options={TERMS.map((value) => ({ value, label: value ? say("days", { days: Number(value) }) : say("withoutEnd") }))}
          value={draft.term}
        />
      ) : null}
      <Field
        fault={fault === "explanationWrong" ? say(fault, { most: LONGEST }) : undefined}
        label={say("explanation")}
        lines={4}
        onChange={(explanation) => write({ explanation })}
        value={draft.explanation}
      />
    </>
  );
}
