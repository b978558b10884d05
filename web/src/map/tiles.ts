import type { TileServer } from "./style";

/** The tile server that the build was made for; without one the map is what the app ships. */
export const tiles: TileServer | undefined = import.meta.env.VITE_TILES
  ? { address: import.meta.env.VITE_TILES as string, attribution: import.meta.env.VITE_TILES_CREDIT as string | undefined }
  : undefined;
