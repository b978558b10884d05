import maplibre from "maplibre-gl/dist/maplibre-gl-csp";
import workerAddress from "maplibre-gl/dist/maplibre-gl-csp-worker?url";
import type { LngLatBoundsLike, Map as Gl, MapOptions, PaddingOptions } from "maplibre-gl";
import { mapPalette, onThemeChange } from "./palette";
import { recolour, styleOf, type TileServer } from "./style";

maplibre.setWorkerUrl(workerAddress); // the usual build makes its worker of a blob, which the policy refuses

export const CLOSEST = 17;
/** Around a fitted track, pixels: the acts stand on the right. */
export const AROUND_TRACK = { top: 36, bottom: 40, left: 32, right: 64 };

/** What the maps of the app differ in when they open. */
export interface Opening {
  readonly bounds: LngLatBoundsLike;
  /** Of what is fitted into the map, pixels. */
  readonly padding: number | PaddingOptions;
  /** How close a fitted map comes. */
  readonly closestFit: number;
  readonly tiles: TileServer | undefined;
  readonly more?: Partial<MapOptions>;
}

export interface ShownMap {
  readonly map: Gl;
  /** Ends with the map: what is still fetched for it is not wanted any more. */
  readonly ending: AbortSignal;
  readonly end: () => void;
}

/** Opens a map flat and north up in the colours of the theme, which it follows until it ends. */
export function showMap(container: HTMLElement, { bounds, padding, closestFit, tiles, more }: Opening): ShownMap {
  const map = new maplibre.Map({
    container,
    style: styleOf(mapPalette(), tiles),
    bounds,
    fitBoundsOptions: { padding, maxZoom: closestFit },
    maxZoom: CLOSEST,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    fadeDuration: 0, // names stand at once, or each step of a pan would draw for as long as they fade
    ...more,
    locale: { "Map.Title": "", ...more?.locale },
  });
  map.touchZoomRotate.disableRotation();
  const ending = new AbortController();
  const stopTheme = onThemeChange(() => recolour(map, mapPalette()));
  const end = () => {
    ending.abort();
    stopTheme();
    map.remove();
  };
  return { map, ending: ending.signal, end };
}
