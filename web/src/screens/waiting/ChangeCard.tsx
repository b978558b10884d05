import { useState } from "react";
import { Button, Notice } from "../../design";
import { replacedBy, type Change } from "../../outbox/change";
import { actOf } from "../../outbox/fold";
import { order } from "../../outbox/useChanges";
import { isCreation } from "../../outbox/waitable";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { memberOf, members } from "./members";
import { messages } from "./messages";
import { Question } from "./Question";

type Words = keyof typeof messages;

/** One change: what it does, what became of it, and what the person can do. */
export function ChangeCard({ change }: { readonly change: Change }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { state, madeAt, title } = change;
  const thing = say(thingOf(change));
  const made = new Date(madeAt).toISOString();
  return (
    <section className="card">
      <h2>{title ? `${thing}: ${title}` : thing}</h2>
      <p>{useDeed(change)}</p>
      <p className="quiet">{`${formats.day(made, undefined)}, ${formats.timeOfDay(made, undefined)}`}</p>
      {state.kind === "asks" ? <Question change={change} state={state} /> : null}
      {state.kind === "doubts" ? (
        <div aria-label={say("doubts")} className="stack" role="group">
          <strong>{say("doubts")}</strong>
          <p>{say("doubtsWhy")}</p>
          <div>
            <Button onPress={() => order({ act: "decide", id: change.id, isMine: true })}>{say("sendAgain")}</Button>
          </div>
        </div>
      ) : null}
      {state.kind === "refused" ? (
        <Notice kind="danger" title={state.title}>
          {state.detail}
        </Notice>
      ) : null}
      <Discard id={change.id} />
    </section>
  );
}

function Discard({ id }: { readonly id: string }) {
  const say = useTexts(messages);
  const [isSure, setSure] = useState(false);
  const press = () => (isSure ? order({ act: "discard", id }) : setSure(true));
  return (
    <Button kind={isSure ? "danger" : "plain"} onPress={press}>
      {say(isSure ? "discardSure" : "discard")}
    </Button>
  );
}

function useDeed(change: Change): string {
  const say = useTexts(messages);
  const name = useTexts(members);
  const { method } = change;
  if (method === "DELETE") {
    return say("deleted");
  }
  if (method === "POST") {
    return say(isCreation(change) ? "created" : wordOf(actOf(change) ?? "", "changed"));
  }
  if (thingOf(change) === "check-ins") {
    return say("codeRead");
  }
  const names = new Set(replacedBy(change).map((each) => name(memberOf(each))));
  return say("changed", { members: [...names].join(", ") });
}

/** The kind of document, by the part of its path that says so. */
function thingOf({ target }: Change): Words {
  const part = target.split("/").findLast((each) => each in messages);
  return wordOf(part ?? "", "me");
}

function wordOf(word: string, otherwise: Words): Words {
  return word in messages ? (word as Words) : otherwise;
}
