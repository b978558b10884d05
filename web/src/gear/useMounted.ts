import { useQuery } from "@tanstack/react-query";
import { historyQuery, useGear, useKinds, type GearItem, type Mounting } from "./gear";

/** The components that an item carries, and those in use that it could carry. */
export function useComponents(carrier: GearItem) {
  const kinds = useKinds().kinds.filter(({ mountsOn }) => mountsOn.includes(carrier.kind));
  const { items = [] } = useGear();
  const candidates = items.filter(({ kind, retiredAt }) => !retiredAt && kinds.some(({ key }) => key === kind));
  return {
    kinds,
    mounted: candidates.filter(({ mountedOn }) => mountedOn === carrier.id),
    others: candidates.filter(({ mountedOn }) => mountedOn !== carrier.id),
  };
}

/** Where a component is mounted now. */
export function useMounting(id: string): Mounting | undefined {
  return openOf(useQuery(historyQuery(id)).data?.mountings ?? []);
}

function openOf(mountings: readonly Mounting[]): Mounting | undefined {
  return mountings.find(({ dismountedAt }) => !dismountedAt);
}
