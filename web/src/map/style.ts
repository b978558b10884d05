import type { Map as GlMap, StyleSpecification } from "maplibre-gl";
import type { MapPalette } from "./palette";

/** The shipped coast is true to some kilometres: from here on a plain ground with squares of kilometres takes its place. */
const COAST_ENDS = 8;
export const GROUND_BEGINS = 9.5;

export interface TileServer {
  /** With {z}, {x} and {y}. */
  readonly address: string;
  readonly credit?: string;
}

const nothing = { type: "FeatureCollection", features: [] } as GeoJSON.FeatureCollection;

/** Layers from below to above; sources are filled when their data have come. A layer costs each step of a pan, so each ends where it is not seen. */
export function styleOf(palette: MapPalette, tiles: TileServer | undefined): StyleSpecification {
  const sources = { land: nothing, borders: nothing, grid: nothing, places: nothing, track: nothing, selection: nothing, ends: nothing };
  return {
    version: 8,
    sources: {
      ...Object.fromEntries(Object.entries(sources).map(([name, data]) => [name, { type: "geojson", data, ...(name === "track" ? { tolerance: 0.2 } : {}) }])),
      ...(tiles ? { tiles: { type: "raster", tiles: [tiles.address], tileSize: 256 } } : {}),
    } as StyleSpecification["sources"],
    layers: [
      { id: "water", type: "background", paint: { "background-color": groundOf(palette) } },
      { id: "land", type: "fill", source: "land", maxzoom: GROUND_BEGINS, paint: { "fill-color": palette.land, "fill-antialias": false } },
      {
        id: "borders",
        type: "line",
        source: "borders",
        maxzoom: GROUND_BEGINS,
        paint: { "line-color": palette.border, "line-width": 0.8, "line-opacity": ["interpolate", ["linear"], ["zoom"], COAST_ENDS, 1, GROUND_BEGINS, 0] },
      },
      ...(tiles ? ([{ id: "tiles", type: "raster", source: "tiles" }] as const) : []),
      {
        id: "grid",
        type: "line",
        source: "grid",
        minzoom: COAST_ENDS,
        layout: { visibility: tiles ? "none" : "visible" },
        paint: { "line-color": palette.grid, "line-width": 1, "line-opacity": ["interpolate", ["linear"], ["zoom"], COAST_ENDS, 0, GROUND_BEGINS, 1] },
      },
      { id: "selection", type: "line", source: "selection", layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-color": palette.label, "line-width": 13, "line-opacity": 0.4 } },
      { id: "casing", type: "line", source: "track", layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-color": palette.casing, "line-width": 7.5 } },
      { id: "track", type: "line", source: "track", layout: { "line-cap": "round", "line-join": "round" }, paint: { "line-color": ["get", "colour"], "line-width": 4.5 } },
      {
        id: "ends",
        type: "circle",
        source: "ends",
        paint: { "circle-radius": 6, "circle-color": ["get", "colour"], "circle-stroke-width": 2.5, "circle-stroke-color": palette.casing },
      },
      {
        id: "places",
        type: "symbol",
        source: "places",
        filter: ["step", ["zoom"], [">=", ["get", "people"], 500_000], 5, [">=", ["get", "people"], 100_000], 7, [">=", ["get", "people"], 20_000], 9, true],
        layout: {
          "text-field": ["get", "name"],
          "text-size": ["interpolate", ["linear"], ["get", "people"], 5_000, 11.5, 1_000_000, 16],
          "symbol-sort-key": ["-", 0, ["get", "people"]],
          "text-padding": 6,
          visibility: tiles ? "none" : "visible",
        },
        paint: { "text-color": palette.label, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
      },
    ],
  };
}

/** Below the grid's zoom it is the sea, and above it is the ground everywhere. */
function groundOf({ water, land }: MapPalette) {
  return ["interpolate", ["linear"], ["zoom"], COAST_ENDS, water, GROUND_BEGINS, land] as unknown as string;
}

export function recolour(map: GlMap, palette: MapPalette): void {
  map.setPaintProperty("water", "background-color", groundOf(palette));
  map.setPaintProperty("land", "fill-color", palette.land);
  map.setPaintProperty("borders", "line-color", palette.border);
  map.setPaintProperty("grid", "line-color", palette.grid);
  map.setPaintProperty("selection", "line-color", palette.label);
  map.setPaintProperty("casing", "line-color", palette.casing);
  map.setPaintProperty("ends", "circle-stroke-color", palette.casing);
  map.setPaintProperty("places", "text-color", palette.label);
  map.setPaintProperty("places", "text-halo-color", palette.halo);
}
