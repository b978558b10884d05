import { useQuery } from "@tanstack/react-query";
import { Card, Fault, Skeleton } from "../../design";
import { amountOf, type Measure } from "../../gamification/amounts";
import { teamsQuery, type Scoring } from "../../gamification/challenges";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";

interface TeamsProps {
  readonly id: string;
  readonly measure: Measure;
  readonly scoring: Scoring;
}

/** The teams in their order. */
export function Teams({ id, measure, scoring }: TeamsProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const read = useQuery(teamsQuery(id));
  return (
    <Card title={say("teams")} why={say(scoring)}>
      {read.isPending ? <Skeleton rows={3} /> : null}
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data && read.data.length > 0 ? (
        <table className="board-table">
          <caption className="unseen">{say("teams")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("rank")}</th>
              <th scope="col">{say("name")}</th>
              <th scope="col">{say("members")}</th>
              <th scope="col">{say("result")}</th>
            </tr>
          </thead>
          <tbody>
            {read.data.map(({ rank, team, members, score, own }) => (
              <tr className={own ? "own" : undefined} key={team}>
                <td>{formats.number(rank, 0)}</td>
                <td>{own ? say("yours", { team }) : team}</td>
                <td>{formats.number(members, 0)}</td>
                <td>{amountOf(measure, score, formats)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Card>
  );
}
