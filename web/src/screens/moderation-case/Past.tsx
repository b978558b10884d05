import { Link } from "@tanstack/react-router";
import type { Case, CaseDecision } from "../../back-office/moderation/cases";
import { caseMessages } from "../../back-office/moderation/caseMessages";
import { Card } from "../../design";
import { decisionMessages } from "../../moderation/decisionMessages";
import { ruleMessages } from "../../moderation/rules";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";

/** Earlier measures about the person: a first slip is treated otherwise than a habit. */
export function History({ one, name }: { readonly one: Case; readonly name: string }) {
  const say = useTexts(messages);
  const earlier = one.history.filter(({ id }) => id !== one.decision?.id);
  return (
    <Card title={say("history", { name })}>
      {earlier.length === 0 ? <p className="quiet">{say("historyEmpty")}</p> : null}
      <ul className="case-list">
        {earlier.map((decision) => (
          <li key={decision.id}>
            <Earlier decision={decision} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Earlier({ decision: { caseId, measure, rule, decidedAt, standing, note } }: { readonly decision: CaseDecision }) {
  const say = useTexts(decisionMessages);
  const sayRule = useTexts(ruleMessages);
  const formats = useFormats();
  const zone = useZone();
  return (
    <>
      <Link params={{ id: caseId }} to="/back-office/moderation/$id">{`${say(measure)} · ${formats.dayWithYear(decidedAt, zone)}`}</Link>
      <p className="quiet">{[...(rule ? [sayRule(rule)] : []), say(standing ? "stands" : "lifted")].join(" · ")}</p>
      {note ? <p className="moderated-words">{note}</p> : null}
    </>
  );
}

/** The service's words for an act are English keys; one that this build does not know is shown as it is. */
export function Audit({ entries }: { readonly entries: Case["audit"] }) {
  const say = useTexts(messages);
  const sayCase = useTexts(caseMessages);
  const formats = useFormats();
  const zone = useZone();
  const words = (action: string) => {
    const key = action === "appealed" ? "appealedAct" : action;
    return key in messages ? say(key as keyof typeof messages) : action;
  };
  return (
    <Card title={say("audit")}>
      <ol className="case-list">
        {entries.map(({ at, action, actor, note }, index) => (
          <li key={`${at} ${index}`}>
            <p>{words(action)}</p>
            <p className="quiet">{[actor ? (actor.name ?? sayCase("unnamed")) : say("platform"), formats.dayAndClock(at, zone)].join(" · ")}</p>
            {note ? <p className="moderated-words">{note}</p> : null}
          </li>
        ))}
      </ol>
    </Card>
  );
}
