import { CloudSun, Lock } from "lucide-react";
import { Card, Tag } from "../../design";
import { useTexts } from "../../text/messages";
import type { Training } from "../../training/training";
import { messages } from "./messages";

/** How it felt, what was written, and what only the athlete sees. */
export function Notes({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const { notes, privateNote, weatherNote, feeling, perceivedExertion: effort, tags = [] } = training;
  if (!notes && !privateNote && !weatherNote && !feeling && !effort && tags.length === 0) {
    return null;
  }
  return (
    <Card title={say("notes")}>
      {feeling || effort ? (
        <dl className="felt">
          {feeling ? (
            <div>
              <dt>{say("feeling")}</dt>
              <dd>{say("feelingOf", { feeling })}</dd>
              <dd aria-hidden>
                <Dots count={5} filled={feeling} />
              </dd>
            </div>
          ) : null}
          {effort ? (
            <div>
              <dt>{say("effort")}</dt>
              <dd>{say("effortOf", { effort })}</dd>
              <dd aria-hidden>
                <Dots count={10} filled={effort} />
              </dd>
            </div>
          ) : null}
        </dl>
      ) : null}
      {notes ? <p className="training-notes">{notes}</p> : null}
      {weatherNote ? (
        <p className="noted">
          <CloudSun aria-hidden size={18} />
          {weatherNote}
        </p>
      ) : null}
      {privateNote ? (
        <div className="noted is-private">
          <Lock aria-hidden size={16} />
          <p className="training-notes">
            <span className="quiet">{say("privateMark")}</span> {privateNote}
          </p>
        </div>
      ) : null}
      {tags.length > 0 ? (
        <div className="inline">
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </div>
      ) : null}
    </Card>
  );
}

function Dots({ count, filled }: { readonly count: number; readonly filled: number }) {
  return (
    <svg className="dots" height="8" viewBox={`0 0 ${count * 12} 8`} width={count * 12}>
      {Array.from({ length: count }, (_, at) => (
        <circle className={at < filled ? "is-filled" : undefined} cx={at * 12 + 4} cy="4" key={at} r="4" />
      ))}
    </svg>
  );
}
