import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Scale } from "lucide-react";
import { useEffect } from "react";
import { areKeysOn } from "../../app/keys";
import { listenToRowKeys } from "../../app/rows";
import { caseMessages } from "../../back-office/moderation/caseMessages";
import { casesQuery, namelessOf, STATES, type CaseState, type CaseSummary } from "../../back-office/moderation/cases";
import { Severity } from "../../back-office/moderation/Severity";
import { Empty, Fault, Page, Segments, Skeleton } from "../../design";
import { MorePages } from "../../moderation/MorePages";
import { kindMessages } from "../../moderation/rules";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";
import type { QueueSearch } from "./screen";
import "../../moderation/moderation.css";

const EMPTY = { open: "emptyOpen", appealed: "emptyAppealed", decided: "emptyDecided" } as const satisfies Record<CaseState, string>;

/** The cases in the order in which they should be decided. */
export function Screen() {
  const say = useTexts(messages);
  const search: QueueSearch = useSearch({ strict: false });
  const state: CaseState = search.state ?? "open";
  const navigate = useNavigate();
  useEffect(() => listenToRowKeys(".moderation-list a.moderation-row"), []);
  return (
    <Page title={say("title")}>
      <Segments
        label={say("states")}
        onChange={(chosen) => void navigate({ to: "/back-office/moderation", search: chosen === "open" ? {} : { state: chosen } })}
        options={STATES.map((value) => ({ value, label: say(value) }))}
        value={state}
      />
      <Cases key={state} state={state} />
    </Page>
  );
}

function Cases({ state }: { readonly state: CaseState }) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(casesQuery(state));
  const cases = pages.data?.pages.flatMap(({ items }) => items);
  if (!cases) {
    return pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : <Skeleton rows={4} />;
  }
  if (cases.length === 0) {
    return (
      <Empty icon={Scale} title={say(EMPTY[state])}>
        {say("emptyWhy")}
      </Empty>
    );
  }
  return (
    <>
      <ul className="moderation-list">
        {cases.map((each) => (
          <li key={each.id}>
            <Row summary={each} />
          </li>
        ))}
      </ul>
      {areKeysOn() ? <p className="quiet">{say("keys")}</p> : null}
      <MorePages pages={pages} />
    </>
  );
}

function Row({ summary: { id, subject, person, personErased, reporterCount, severity, openedAt } }: { readonly summary: CaseSummary }) {
  const say = useTexts(caseMessages);
  const sayKind = useTexts(kindMessages);
  const formats = useFormats();
  const zone = useZone();
  return (
    <Link className="moderation-row" params={{ id }} to="/back-office/moderation/$id">
      <span className="moderation-row-text">
        <strong>{`${sayKind(subject.kind)} · ${person?.name ?? say(namelessOf({ person, personErased }))}`}</strong>
        <span className="quiet">{[say("reporters", { count: reporterCount }), say("openedAt", { day: formats.dayAndClock(openedAt, zone) })].join(" · ")}</span>
      </span>
      <Severity severity={severity} />
    </Link>
  );
}
