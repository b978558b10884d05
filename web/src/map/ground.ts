import type { GeoJSONSource, Map as Gl } from "maplibre-gl";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlasAddress from "world-atlas/countries-50m.json?url";
import { readPlaces } from "./places";
import type { Track } from "./track";

/** Fetched once the map is zoomed out so far that the coast is shown, and kept by the browser for good. */
export function fillAtlas(map: Gl, signal: AbortSignal): Promise<void> {
  return unlessAway(signal, async () => {
    const atlas = (await (await fetch(atlasAddress, { signal })).json()) as Topology;
    const countries = atlas.objects.countries as GeometryCollection;
    // Countries and not the one shape of all land, whose parts the tiler mixes up where a tile cuts them.
    map.getSource<GeoJSONSource>("land")?.setData(feature(atlas, countries) as GeoJSON.GeoJSON);
    map.getSource<GeoJSONSource>("borders")?.setData(mesh(atlas, countries, (one, other) => one !== other));
  });
}

export function fillPlaces(map: Gl, bounds: Track["bounds"], signal: AbortSignal): Promise<void> {
  return unlessAway(signal, async () => {
    const places = await readPlaces(bounds, signal);
    map.getSource<GeoJSONSource>("places")?.setData({
      type: "FeatureCollection",
      features: places.map(([name, latitude, longitude, people]) => ({
        type: "Feature",
        properties: { name, people },
        geometry: { type: "Point", coordinates: [longitude, latitude] },
      })),
    });
  });
}

/** A map that was left, or has no network, still has its track. */
async function unlessAway(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    if (!signal.aborted && navigator.onLine) {
      throw failure;
    }
  }
}
