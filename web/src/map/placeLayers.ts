import type { GeoJSONSource, Map as Gl } from "maplibre-gl";
import { boundsAround, ringOf, type Bounds, type Circle } from "./circle";
import { gridOf } from "./grid";
import { fillPlaces } from "./ground";
import type { Sign } from "./PlaceMap";
import { CLOSEST } from "./shownMap";

export const PADDING = 48;
/** From here on a view touches few files of places. */
const PLACES_BEGIN = 5.5;
/** The spark, which is the same in both themes. */
const SIGN = "#ffd34d";
const SIGN_EDGE = "#2b2100";
/** A finger is not as exact as a sign is small. */
const REACH_PIXELS = 10;

const nothing: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

export function addZones(map: Gl): void {
  map.addSource("circles", { type: "geojson", data: nothing });
  map.addSource("signs", { type: "geojson", data: nothing });
  map.addLayer({ id: "circles", type: "fill", source: "circles", paint: { "fill-color": SIGN, "fill-opacity": 0.35 } }, "places");
  map.addLayer({ id: "circles-edge", type: "line", source: "circles", paint: { "line-color": "#b8930f", "line-width": 2 } }, "places");
  map.addLayer({
    id: "signs",
    type: "circle",
    source: "signs",
    layout: { "circle-sort-key": ["case", ["get", "isPicked"], 1, 0] },
    paint: { "circle-radius": ["case", ["get", "isPicked"], 11, 6], "circle-color": SIGN, "circle-stroke-width": 2.5, "circle-stroke-color": SIGN_EDGE },
  });
}

/** Draws the circles, and moves to them when one lies outside of what is seen. */
export function drawCircles(map: Gl, circles: readonly Circle[]): void {
  map.getSource<GeoJSONSource>("circles")?.setData({
    type: "FeatureCollection",
    features: circles.map((circle) => ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ringOf(circle)] } })),
  });
  const bounds = boundsAround(circles);
  const [southWest, northEast] = cornersOf(bounds);
  const view = map.getBounds();
  if (circles.length > 0 && !(view.contains(southWest) && view.contains(northEast) && map.getZoom() >= PLACES_BEGIN)) {
    map.fitBounds([southWest, northEast], { padding: PADDING, maxZoom: CLOSEST - 4 });
  }
}

export function drawSigns(map: Gl, places: readonly Sign[], picked: string | undefined): void {
  map.getSource<GeoJSONSource>("signs")?.setData({
    type: "FeatureCollection",
    features: places.map(({ id, latitude, longitude }) => ({
      type: "Feature",
      properties: { id, isPicked: id !== undefined && id === picked },
      geometry: { type: "Point", coordinates: [longitude, latitude] },
    })),
  });
}

/** The sign under a tap. */
export function signAt(map: Gl, { x, y }: { readonly x: number; readonly y: number }): string | undefined {
  const [west, east, north, south] = [x - REACH_PIXELS, x + REACH_PIXELS, y - REACH_PIXELS, y + REACH_PIXELS];
  const found = map.getLayer("signs") ? map.queryRenderedFeatures([[west, north], [east, south]], { layers: ["signs"] }) : [];
  return found[0]?.properties.id as string | undefined;
}

/** Fills places and squares of kilometres for what is seen now. */
export function follow(map: Gl, signal: AbortSignal): void {
  const view = map.getBounds();
  const bounds = { west: view.getWest(), south: view.getSouth(), east: view.getEast(), north: view.getNorth() };
  map.getSource<GeoJSONSource>("grid")?.setData({ type: "Feature", properties: {}, geometry: gridOf(bounds).lines });
  if (map.getZoom() >= PLACES_BEGIN) {
    void fillPlaces(map, bounds, signal);
  }
}

export function cornersOf({ west, south, east, north }: Bounds): [[number, number], [number, number]] {
  return [
    [west, south],
    [east, north],
  ];
}
