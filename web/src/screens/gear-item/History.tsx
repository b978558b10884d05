import { useQuery } from "@tanstack/react-query";
import type { ProfileSchemas } from "@fitconnect/client";
import { Button, Card, Fault, Skeleton } from "../../design";
import { historyQuery, useGear, type GearItem } from "../../gear/gear";
import { useDay } from "../../gear/useDay";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import { useServiceRemoval } from "./useServiceRemoval";

interface Moment {
  readonly at: string;
  readonly what: string;
  readonly more?: string | undefined;
  /** Of the last service, which may have been noted by mistake. */
  readonly onRemove?: (() => void) | undefined;
}

/** From the newest moment back to when it was bought. */
export function History({ item }: { readonly item: GearItem }) {
  const say = useTexts(messages);
  const day = useDay();
  const history = useQuery(historyQuery(item.id));
  const moments = useMoments(item, history.data);
  return (
    <Card title={say("history")}>
      {history.isPending ? <Skeleton rows={2} /> : null}
      {history.isError ? <Fault failure={history.error} onRetry={() => void history.refetch()} /> : null}
      <ol className="gear-history">
        {moments.map(({ at, what, more, onRemove }) => (
          <li key={`${at} ${what}`}>
            <span className="quiet">{day(at)}</span>
            <span>
              {what}
              {more ? <span className="gear-more">{more}</span> : null}
              {onRemove ? (
                <Button aria-label={say("removeServiceWhich", { day: day(at) })} kind="plain" onPress={onRemove}>
                  {say("removeService")}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
      {item.note ? (
        <div>
          <h3 className="quiet">{say("note")}</h3>
          <p className="gear-note">{item.note}</p>
        </div>
      ) : null}
    </Card>
  );
}

function useMoments(item: GearItem, history: ProfileSchemas["HistoryView"] | undefined): readonly Moment[] {
  const say = useTexts(messages);
  const day = useDay();
  const { locale } = useFormats();
  const { items = [] } = useGear();
  const removeService = useServiceRemoval(item.id);
  const price = item.price && new Intl.NumberFormat(locale, { style: "currency", currency: item.price.currency }).format(item.price.amount);
  const nameOf = (id: string) => items.find((each) => each.id === id)?.name ?? say("elsewhere");
  return [
    ...(history?.mountings ?? []).map(({ carrierId, mountedAt, dismountedAt }) => ({
      at: mountedAt,
      what: say("historyMounted", { name: nameOf(carrierId) }),
      more: dismountedAt ? say("until", { day: day(dismountedAt) }) : undefined,
    })),
    ...(history?.services ?? []).map((service, index) => ({
      at: service.servedAt,
      what: say("historyService"),
      more: service.note,
      onRemove: index === 0 ? () => removeService(service) : undefined,
    })),
    { at: item.addedAt, what: say("historyAdded") },
    ...(item.boughtOn ? [{ at: item.boughtOn, what: price ? say("historyBoughtFor", { price }) : say("historyBought") }] : []),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
}
