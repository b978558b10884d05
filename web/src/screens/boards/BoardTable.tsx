import { Link } from "@tanstack/react-router";
import type { BoardRow } from "../../gamification/boards";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";

interface BoardTableProps {
  readonly caption: string;
  readonly rows: readonly BoardRow[];
}

/** Rows in their order. An athlete whose profile the person does not see has no name. */
export function BoardTable({ caption, rows }: BoardTableProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  return (
    <table className="board-table">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say("rank")}</th>
          <th scope="col">{say("athlete")}</th>
          <th scope="col">{say("score")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr className={row.own ? "own" : undefined} key={row.athleteId ?? `unnamed ${place}`}>
            <td>{formats.number(row.rank, 0)}</td>
            <td>
              <Name row={row} />
            </td>
            <td>{formats.number(row.score, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ row: { own, athleteId, name } }: { readonly row: BoardRow }) {
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
