import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { settleDone } from "../../design";
import { isOutdated } from "../../session/api";
import { zonesQuery, type Zone, type ZoneList } from "./queries";

/** The zones are no longer those that the change was made of. */
export class ZonesChanged extends Error {
  readonly names: readonly string[];

  constructor(zones: readonly Zone[]) {
    super("The privacy zones have changed");
    this.names = zones.map(({ name }) => name);
  }
}

export interface Wanted {
  readonly name: string;
  readonly radiusMeters: number;
}

interface ZoneSaving<T extends Wanted> {
  /** The list that the person saw; for a new zone the one that stands at the first press. */
  readonly seen?: ZoneList;
  readonly send: (wanted: T, etag: string) => Promise<unknown>;
  /** Whether a zone of the list is what was wanted. */
  readonly stands: (zone: Zone, wanted: T) => boolean;
  /** Also once the sheet is gone. */
  readonly onDone: (name: string) => void;
}

/**
 * Saves a zone once: every press names the same version of the list, so that the service refuses the second after an answer that was
 * lost, and two circles round one home do not betray it.
 */
export function useZoneSaving<T extends Wanted>({ seen, send, stands, onDone }: ZoneSaving<T>) {
  const queries = useQueryClient();
  const [basis, setBasis] = useState(seen);
  const read = () => queries.fetchQuery({ ...zonesQuery, staleTime: 0 });
  return useMutation({
    mutationFn: async (wanted: T) => {
      const before = basis ?? (await withRoom(read));
      setBasis(before);
      try {
        await send(wanted, before.etag);
      } catch (failure) {
        if (!isOutdated(failure)) {
          throw failure;
        }
        const now = await read();
        setBasis(now);
        if (!now.zones.some((zone) => stands(zone, wanted))) {
          throw new ZonesChanged(now.zones);
        }
      }
    },
    onSuccess: (_, { name }) => onDone(name),
    onSettled: () => void queries.invalidateQueries({ queryKey: zonesQuery.queryKey }),
  });
}

/** A zone whose removal can still be undone holds its place in the service: it goes now. */
async function withRoom(read: () => Promise<ZoneList>): Promise<ZoneList> {
  const list = await read();
  if (!list.isFull) {
    return list;
  }
  await settleDone();
  return read();
}
