import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Plus, TicketPercent } from "lucide-react";
import { seriesQuery } from "../../back-office/coupons/coupons";
import { Button, Empty, Fault, Page, Sheet, Skeleton } from "../../design";
import { MorePages } from "../../moderation/MorePages";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { CouponsSearch } from "./screen";
import { SeriesCard } from "./SeriesCard";
import { SeriesForm } from "./SeriesForm";

/** All series of coupons, the newest first. */
export function Screen() {
  const say = useTexts(messages);
  const search: CouponsSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const pages = useInfiniteQuery(seriesQuery);
  const all = pages.data?.pages.flatMap(({ items }) => items);
  const go = (to: CouponsSearch) => void navigate({ to: "/back-office/coupons", search: to });
  const add = (
    <Button kind="primary" onPress={() => go({ add: true })}>
      <Plus aria-hidden size={18} />
      {say("add")}
    </Button>
  );
  return (
    <Page acts={all?.length ? add : undefined} title={say("title")}>
      {!all && pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {!all && pages.isPending ? <Skeleton rows={3} /> : null}
      {all?.length === 0 ? (
        <Empty acts={add} icon={TicketPercent} title={say("none")}>
          {say("noneWhy")}
        </Empty>
      ) : null}
      {all?.map((series) => <SeriesCard key={series.id} series={series} />)}
      <MorePages pages={pages} />
      {search.add ? (
        <Sheet isOpen onClose={() => go({})} title={say("add")}>
          <SeriesForm onSaved={() => go({})} />
        </Sheet>
      ) : null}
    </Page>
  );
}
