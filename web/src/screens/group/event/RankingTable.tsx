import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Card, Fault, Skeleton } from "../../../design";
import { rankingQuery, type Ranking, type Wave } from "../../../groups/event";
import { PersonName } from "../../../people/PersonName";
import { duration } from "../../../text/formats";
import { useTexts } from "../../../text/messages";
import { messages } from "./messages";
import "../joint/joint.css";

const MINUTE = 60;

interface RankingTableProps {
  readonly id: string;
  readonly waves: readonly Wave[];
  readonly isLive: boolean;
}

/** Who finished, the shortest time first, and how old that is. */
export function RankingTable({ id, waves, isLive }: RankingTableProps) {
  const say = useTexts(messages);
  const pages = useInfiniteQuery(rankingQuery(id, isLive));
  const read = pages.data?.pages ?? [];
  const [first] = read;
  if (!first) {
    return <Card title={say("ranking")}>{pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : <Skeleton rows={3} />}</Card>;
  }
  const places = read.flatMap(({ items }) => items);
  return (
    <Card title={say("ranking")}>
      <Age isLive={isLive} ranking={first} />
      {places.length > 0 ? (
        <div aria-label={say("ranking")} className="table-box" role="region" tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{say("place")}</th>
                <th scope="col">{say("name")}</th>
                <th scope="col">{say("wave")}</th>
                <th scope="col">{say("time")}</th>
              </tr>
            </thead>
            <tbody>
              {places.map(({ athleteId, name, rank, wave, elapsedMillis }) => (
                <tr key={athleteId}>
                  <td>{rank}</td>
                  <th className="joint-name" scope="row">
                    <PersonName athleteId={athleteId} name={name} />
                  </th>
                  <td>{waves[wave]?.name}</td>
                  <td>{duration(elapsedMillis / 1_000)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </Card>
  );
}

/** How old it was when it was read, which is seconds ago; once nobody finishes any more its age says nothing. */
function Age({ ranking, isLive }: { readonly ranking: Ranking; readonly isLive: boolean }) {
  const say = useTexts(messages);
  const { staleSeconds, finished } = ranking;
  if (staleSeconds === undefined) {
    return <p className="quiet">{say("none")}</p>;
  }
  const age = staleSeconds < 2 * MINUTE ? say("seconds", { count: staleSeconds }) : say("minutes", { count: Math.round(staleSeconds / MINUTE) });
  return <p className="quiet">{isLive ? say("asOf", { finished, age }) : say("final", { finished })}</p>;
}
