import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Case } from "../../back-office/moderation/cases";
import { caseMessages } from "../../back-office/moderation/caseMessages";
import { Card, Tag } from "../../design";
import { placeOf, ruleMessages } from "../../moderation/rules";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";

interface PartProps {
  readonly one: Case;
}

/** What was reported: as it is, as it was, what stands around it, and what people say of it. */
export function Reported({ one }: PartProps) {
  return (
    <>
      <Content one={one} />
      <Around one={one} />
      <Reports one={one} />
    </>
  );
}

function Content({ one: { subject, content, reports, versions } }: PartProps) {
  const say = useTexts(messages);
  const self = useQuery(sessionQuery).data?.accountId;
  const formats = useFormats();
  const zone = useZone();
  const evidence = new Set(reports.flatMap((report) => (report.evidence && report.evidence !== content?.text ? [report.evidence] : [])));
  const earlier = versions.filter(({ text }) => text !== content?.text && !evidence.has(text));
  return (
    <Card title={say("now")}>
      {content?.text === undefined ? <p className="quiet">{say(content ? "noText" : "gone")}</p> : <p className="moderated-words">{content.text}</p>}
      {content && subject.kind !== "message" && subject.kind !== "conversation" ? (
        <p>
          <Link to={placeOf(subject, self)}>{say("toContent")}</Link>
        </p>
      ) : null}
      {content && (subject.kind === "training" || subject.kind === "comment" || subject.kind === "group-training") ? <p className="quiet">{say("toContentWhy")}</p> : null}
      {evidence.size > 0 ? <h3>{say("reported")}</h3> : null}
      {[...evidence].map((text) => (
        <p className="moderated-words" key={text}>
          {text}
        </p>
      ))}
      {earlier.length > 0 ? <h3>{say("versions")}</h3> : null}
      {earlier.map(({ version, text, writtenAt }) => (
        <section key={version}>
          <p className="quiet">{say("version", { version, day: formats.dayAndClock(writtenAt, zone) })}</p>
          <p className="moderated-words">{text}</p>
        </section>
      ))}
    </Card>
  );
}

function Around({ one: { around, subject } }: PartProps) {
  const say = useTexts(messages);
  const sayCase = useTexts(caseMessages);
  const formats = useFormats();
  const zone = useZone();
  return around.length === 0 ? null : (
    <Card title={say("around")}>
      <ol className="case-list">
        {around.map(({ id, author, text, writtenAt }) => (
          <li className={id === subject.id ? "case-itself" : undefined} key={id}>
            <p className="quiet">
              {[author ? (author.name ?? sayCase("unnamed")) : sayCase("unnamed"), formats.dayAndClock(writtenAt, zone), ...(id === subject.id ? [say("itself")] : [])].join(" · ")}
            </p>
            {text === undefined ? <p className="quiet">{say("removed")}</p> : <p className="moderated-words">{text}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Reports({ one: { reasons, reports } }: PartProps) {
  const say = useTexts(messages);
  const sayRule = useTexts(ruleMessages);
  const formats = useFormats();
  const zone = useZone();
  return (
    <Card title={say("reports")}>
      <div className="inline">
        {reasons.map(({ reason, count }) => (
          <Tag key={reason}>{say("counted", { reason: sayRule(reason), count })}</Tag>
        ))}
      </div>
      <ul className="case-list">
        {reports.map(({ reason, text, reportedAt, source }, at) => (
          <li key={`${reportedAt} ${at}`}>
            <p className="quiet">{[sayRule(reason), say(source), formats.dayAndClock(reportedAt, zone)].join(" · ")}</p>
            {text ? <p className="moderated-words">{text}</p> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
