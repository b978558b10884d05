import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Card, Fault, Skeleton } from "../../design";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import { refusalsQuery } from "./vendorApp";

/** What was refused, and what to mend. */
export function Refusals({ client }: { readonly client: string }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const refusals = useInfiniteQuery(refusalsQuery(client));
  const items = refusals.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Card title={say("refusals")}>
      <p className="quiet">{say("refusalsWhy")}</p>
      {refusals.isPending ? <Skeleton rows={2} /> : null}
      {refusals.isError ? <Fault failure={refusals.error} onRetry={() => void refusals.refetch()} /> : null}
      {refusals.data && items.length === 0 ? <p>{say("refusalsNone")}</p> : null}
      <ul className="vendor-pushes">
        {items.map(({ refusedAt, kind, externalId, reason, member, detail }, place) => (
          <li key={`${refusedAt}-${place}`}>
            <span className="vendor-push-head">
              <strong>{externalId ?? say(kind)}</strong>
              <span className="quiet">
                {formats.dayAndClock(refusedAt, undefined)}
                {" · "}
                {say(kind)}
              </span>
            </span>
            <span>{detail}</span>
            <code>{member ? `${reason} · ${member}` : reason}</code>
          </li>
        ))}
      </ul>
      {refusals.hasNextPage ? (
        <Button isPending={refusals.isFetchingNextPage} onPress={() => void refusals.fetchNextPage()}>
          {say("more")}
        </Button>
      ) : null}
    </Card>
  );
}
