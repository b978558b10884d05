import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Card, Fault, Skeleton } from "../../design";
import { amountOf, type Measure } from "../../gamification/amounts";
import { participantsQuery, type Participant } from "../../gamification/challenges";
import { MorePages } from "../../moderation/MorePages";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";

interface ParticipantsProps {
  readonly id: string;
  readonly measure: Measure;
}

/** Who takes part, the furthest first. */
export function Participants({ id, measure }: ParticipantsProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const pages = useInfiniteQuery(participantsQuery(id));
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <Card title={say("participants")}>
      {pages.isPending ? <Skeleton rows={3} /> : null}
      {pages.isError && !rows ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {rows?.length === 0 ? <p className="quiet">{say("noParticipants")}</p> : null}
      {rows && rows.length > 0 ? (
        <table className="board-table">
          <caption className="unseen">{say("participants")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("name")}</th>
              <th scope="col">{say("result")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr className={row.own ? "own" : undefined} key={row.athleteId ?? `unnamed ${place}`}>
                <td>
                  <Name row={row} />
                  {row.reached ? <span className="quiet">{` · ${say("done")}`}</span> : null}
                </td>
                <td>{amountOf(measure, row.value, formats)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <MorePages pages={pages} />
    </Card>
  );
}

function Name({ row: { own, athleteId, name } }: { readonly row: Participant }) {
  const say = useTexts(messages);
  if (own) {
    return <>{say("you")}</>;
  }
  return athleteId ? (
    <Link params={{ athleteId }} to="/people/$athleteId">
      {name ?? say("unnamed")}
    </Link>
  ) : (
    <span className="quiet">{say("unnamed")}</span>
  );
}
