import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../session/session";
import type { TileServer } from "./style";

/** The tile server that this house names; without one the map is what the app ships. */
export function useTiles(): TileServer | undefined {
  return useQuery(sessionQuery).data?.tiles;
}
