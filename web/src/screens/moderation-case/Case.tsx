import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Scale } from "lucide-react";
import { useState } from "react";
import { caseMessages } from "../../back-office/moderation/caseMessages";
import { caseQuery, namelessOf, type Case, type ReadCase } from "../../back-office/moderation/cases";
import { Severity } from "../../back-office/moderation/Severity";
import { ButtonLink, Empty, Fault, Notice, Page, Skeleton, Tag } from "../../design";
import { kindMessages } from "../../moderation/rules";
import { isNowhere } from "../../people/relations";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { Decide } from "./Decide";
import { Decided } from "./Decided";
import { messages } from "./messages";
import { Audit, History } from "./Past";
import { Reported } from "./Reported";
import "../../moderation/moderation.css";
import "./moderationCase.css";

/** All that a moderator needs to decide a case. */
export function Screen() {
  const { id = "" }: { id?: string } = useParams({ strict: false });
  const say = useTexts(messages);
  const read = useQuery(caseQuery(id));
  if (read.data) {
    return <Shown key={id} read={read.data} />;
  }
  return (
    <Page title={say("title")}>
      {isNowhere(read.error) ? (
        <Empty acts={<ButtonLink to="/back-office/moderation">{say("toQueue")}</ButtonLink>} icon={Scale} title={say("nowhere")}>
          {say("nowhereWhy")}
        </Empty>
      ) : read.isError ? (
        <Fault failure={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <Skeleton rows={6} tall />
      )}
    </Page>
  );
}

function Shown({ read }: { readonly read: ReadCase }) {
  const say = useTexts(messages);
  const sayCase = useTexts(caseMessages);
  const sayKind = useTexts(kindMessages);
  const [isOvertaken, setOvertaken] = useState(false);
  const one = read.case;
  const acts = { caseId: one.id, onOvertaken: setOvertaken };
  const { person, personErased, subject } = one;
  const name = person?.name ?? sayCase(namelessOf(one));
  return (
    <Page acts={<ButtonLink search={one.decision?.appeal ? { state: "appealed" } : {}} to="/back-office/moderation">{say("toQueue")}</ButtonLink>} title={`${sayKind(subject.kind)} · ${name}`}>
      <Standing one={one} />
      {isOvertaken ? (
        <Notice kind="danger" title={say("overtaken")}>
          {say("overtakenWhy")}
        </Notice>
      ) : null}
      {personErased ? <Notice title={say("erased")}>{say("erasedWhy")}</Notice> : null}
      <div className="case">
        <div className="stack">
          <Reported one={one} />
        </div>
        <div className="stack">
          {one.decision ? <Decided {...acts} decision={one.decision} isPersonErased={personErased} key={one.revision} /> : null}
          {one.state === "open" ? <Decide {...acts} read={read} /> : null}
          {person ? <History one={one} name={name} /> : null}
          <Audit entries={one.audit} />
        </div>
      </div>
    </Page>
  );
}

function Standing({ one: { state, severity, reporterCount, openedAt, person } }: { readonly one: Case }) {
  const say = useTexts(messages);
  const sayCase = useTexts(caseMessages);
  const formats = useFormats();
  const zone = useZone();
  return (
    <div className="inline">
      <Tag>{say(state)}</Tag>
      <Severity severity={severity} />
      <span className="quiet">{[sayCase("reporters", { count: reporterCount }), sayCase("openedAt", { day: formats.dayAndClock(openedAt, zone) })].join(" · ")}</span>
      {person ? (
        <Link params={{ athleteId: person.athleteId }} to="/people/$athleteId">
          {person.name ?? sayCase("unnamed")}
        </Link>
      ) : null}
    </div>
  );
}
