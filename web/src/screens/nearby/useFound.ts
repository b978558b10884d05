import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { GroupSummary } from "../../groups/group";
import type { Place } from "../../map/circle";
import { nearbyQuery, type NearbySearch } from "./search";

/** Far from all; asked for nothing, since the query is off without a place. */
const NOWHERE: Place = { latitude: 0, longitude: 0 };

/** What a search finds, and which one is looked at in list and map. */
export function useFound(place: Place | undefined, search: NearbySearch) {
  const pages = useInfiniteQuery({ ...nearbyQuery(place ?? NOWHERE, search), enabled: place !== undefined });
  const [picked, setPicked] = useState<string>();
  const groups = useMemo((): readonly GroupSummary[] => pages.data?.pages.flatMap((page) => page.items ?? []) ?? [], [pages.data]);
  return { pages, groups, picked: groups.some(({ id }) => id === picked) ? picked : undefined, onPick: setPicked };
}

export type Found = ReturnType<typeof useFound>;
