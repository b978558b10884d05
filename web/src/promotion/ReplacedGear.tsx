import { useQuery } from "@tanstack/react-query";
import { ButtonLink, Card } from "../design";
import { useGear } from "../gear/gear";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { purchasesQuery } from "./promotion";

/** What was bought in the place of an item that is still in use: the person retires it, not we. */
export function ReplacedGear() {
  const say = useTexts(messages);
  const purchases = (useQuery(purchasesQuery).data ?? []).filter(({ replacesGearId, returnedAt }) => replacesGearId && !returnedAt);
  const { items } = useGear(purchases.length > 0);
  const inUse = items?.filter(({ retiredAt }) => !retiredAt) ?? [];
  const purchase = purchases.find(({ replacesGearId }) => inUse.some(({ id }) => id === replacesGearId));
  const old = inUse.find(({ id }) => id === purchase?.replacesGearId);
  return purchase && old ? (
    <Card title={say("bought", { product: purchase.name ?? purchase.productId })}>
      <p>{say("boughtWhy", { old: old.name })}</p>
      <div>
        <ButtonLink to={`/gear/${old.id}`}>{say("old", { old: old.name })}</ButtonLink>
      </div>
    </Card>
  ) : null;
}
