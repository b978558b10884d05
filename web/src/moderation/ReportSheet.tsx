import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { demand, ProblemError, type SocialSchemas } from "@fitconnect/client";
import { useId, useState } from "react";
import { Button, Fault, Field, Form, Notice, Sheet } from "../design";
import { messages as peopleMessages } from "../people/messages";
import { useRelationship } from "../people/relations";
import type { Relationship } from "../people/standing";
import { useTies } from "../people/useTies";
import { api } from "../session/api";
import { useRequestKeys } from "../session/requestKeys";
import { useTexts } from "../text/messages";
import { messages } from "./reportMessages";
import { LONGEST, ruleMessages, RULES, type Rule } from "./rules";
import "./moderation.css";

export interface Reported {
  readonly subject: SocialSchemas["ReportedContent"];
  /** Who can be blocked because of it. */
  readonly person?: { readonly athleteId: string; readonly name?: string | undefined } | undefined;
}

interface ReportSheetProps extends Reported {
  readonly onClose: () => void;
}

/** Asks what is wrong, and says what follows. */
export default function ReportSheet({ subject, person, onClose }: ReportSheetProps) {
  const say = useTexts(messages);
  const [isEarlier, setEarlier] = useState<boolean>();
  return (
    <Sheet isOpen onClose={onClose} title={say(subject.kind)}>
      {isEarlier === undefined ? <Ask onSent={setEarlier} subject={subject} /> : <Sent isEarlier={isEarlier} onClose={onClose} person={person} />}
    </Sheet>
  );
}

/** Clocks of services differ by less. */
const TOLERANCE_MILLIS = 2_000;

function Ask({ subject, onSent }: Pick<Reported, "subject"> & { readonly onSent: (isEarlier: boolean) => void }) {
  const say = useTexts(messages);
  const sayRule = useTexts(ruleMessages);
  const group = useId();
  const keys = useRequestKeys();
  const queries = useQueryClient();
  const [openedAt] = useState(() => Date.now());
  const [reason, setReason] = useState<Rule>();
  const [text, setText] = useState("");
  const [isUnchosen, setUnchosen] = useState(false);
  const isLong = [...text.trim()].length > LONGEST;
  const send = useMutation({
    mutationFn: async (report: SocialSchemas["NewReport"]) => {
      const answer = await api.POST("/api/v1/reports", { params: { header: { "Idempotency-Key": keys.of(JSON.stringify(report)) } }, body: report });
      const { reportedAt } = await demand(Promise.resolve(answer));
      const now = Date.parse(answer.response.headers.get("Date") ?? "") || Date.now();
      return now - Date.parse(reportedAt) > Date.now() - openedAt + TOLERANCE_MILLIS; // the service answers a second report with the first
    },
    onSuccess: (isEarlier) => {
      void queries.invalidateQueries({ queryKey: ["moderation", "reports"] });
      onSent(isEarlier);
    },
  });
  const submit = () => {
    setUnchosen(reason === undefined);
    if (reason && !isLong) {
      send.mutate({ subject, reason, ...(text.trim() ? { text: text.trim() } : {}) });
    }
  };
  return (
    <Form isPending={send.isPending} onSubmit={submit}>
      <fieldset aria-describedby={isUnchosen ? `${group}-fault` : undefined} className="report-reasons">
        <legend>{say("why")}</legend>
        {RULES.map((rule) => (
          <label className="check" key={rule}>
            <input
              checked={reason === rule}
              name={group}
              onChange={() => {
                setReason(rule);
                setUnchosen(false);
              }}
              type="radio"
              value={rule}
            />
            <span>{sayRule(rule)}</span>
          </label>
        ))}
      </fieldset>
      {isUnchosen ? (
        <p className="fault" id={`${group}-fault`} role="alert">
          {say("noReason")}
        </p>
      ) : null}
      {reason === "self-harm" || reason === "violence" ? <p>{say("danger")}</p> : null}
      <Field fault={isLong ? say("tooLong", { most: LONGEST }) : undefined} label={say("words")} lines={3} onChange={setText} value={text} />
      {subject.kind === "message" ? <p className="quiet">{say("messageNote")}</p> : null}
      {send.isError ? <NotSent failure={send.error} /> : null}
      <div>
        <Button isPending={send.isPending} kind="primary" type="submit">
          {say("send")}
        </Button>
      </div>
    </Form>
  );
}

/** A refusal in the service's words; without a network, that nothing waits on this device. */
function NotSent({ failure }: { readonly failure: unknown }) {
  const say = useTexts(messages);
  return failure instanceof ProblemError ? (
    <Fault failure={failure} />
  ) : (
    <Notice kind="danger" title={say("notSent")}>
      {say("offline")}
    </Notice>
  );
}

interface SentProps extends Pick<ReportSheetProps, "person" | "onClose"> {
  readonly isEarlier: boolean;
}

function Sent({ isEarlier, person, onClose }: SentProps) {
  const say = useTexts(messages);
  return (
    <div className="stack">
      <Notice title={say(isEarlier ? "sentBefore" : "sent")}>
        {isEarlier ? <p>{say("sentBeforeWhy")}</p> : null}
        <p>{say("next")}</p>
        <Link onClick={onClose} to="/settings/reports">
          {say("mine")}
        </Link>
      </Notice>
      {person ? <BlockOffer onClose={onClose} person={person} /> : null}
      <div>
        <Button autoFocus onPress={onClose}>
          {say("close")}
        </Button>
      </div>
    </div>
  );
}

function BlockOffer({ person, onClose }: Required<Pick<ReportSheetProps, "onClose">> & { readonly person: NonNullable<Reported["person"]> }) {
  const { relationship } = useRelationship(person.athleteId);
  const name = person.name ?? relationship?.name;
  return relationship && !relationship.blocked ? <Offer onClose={onClose} relationship={{ ...relationship, ...(name ? { name } : {}) }} /> : null;
}

function Offer({ relationship, onClose }: { readonly relationship: Relationship; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const sayPeople = useTexts(peopleMessages);
  const { act } = useTies(relationship);
  const name = relationship.name ?? sayPeople("somebody");
  return (
    <section className="stack">
      <h3>{say("blockAsk", { name })}</h3>
      <p>{sayPeople("blockWhy", { name })}</p>
      <div>
        <Button
          kind="danger"
          onPress={() => {
            onClose();
            act("block");
          }}
        >
          {say("block", { name })}
        </Button>
      </div>
    </section>
  );
}
