import maplibre from "maplibre-gl/dist/maplibre-gl-csp";
import workerAddress from "maplibre-gl/dist/maplibre-gl-csp-worker?url";
import type { GeoJSONSource, Map as Gl } from "maplibre-gl";
import { Crosshair, Minus, Plus } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "../design";
import { useTexts } from "../text/messages";
import { boundsAround, ringOf, type Bounds, type Circle, type Place } from "./circle";
import { gridOf } from "./grid";
import { fillAtlas, fillPlaces } from "./ground";
import { messages } from "./messages";
import { mapPalette, onThemeChange } from "./palette";
import type { PlaceMapProps } from "./PlaceMap";
import { recolour, styleOf } from "./style";
import { useTiles } from "./tiles";

maplibre.setWorkerUrl(workerAddress);

const PADDING = 48;
const CLOSEST = 17;
/** From here on a view touches few files of places. */
const PLACES_BEGIN = 5.5;
/** The spark, which is the same in both themes. */
const SIGN = "#ffd34d";
const SIGN_EDGE = "#2b2100";

/** The map of circles: a tap chooses a place, and so does the button for its middle, which the arrow keys move. */
export default function GlPlaceMap({ circles, places, onChoose }: PlaceMapProps) {
  const say = useTexts(messages);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<Gl>(null);
  const [isReady, setReady] = useState(false);
  const choose = useEffectEvent((place: Place) => onChoose?.(place));
  const first = useEffectEvent(() => boundsAround(circles));
  const tiles = useTiles();

  useEffect(() => {
    if (!box.current) {
      return undefined;
    }
    const map = new maplibre.Map({
      container: box.current,
      style: styleOf(mapPalette(), tiles),
      bounds: cornersOf(first()),
      fitBoundsOptions: { padding: PADDING, maxZoom: CLOSEST - 4 },
      maxZoom: CLOSEST,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      locale: { "Map.Title": "" },
    });
    map.touchZoomRotate.disableRotation();
    map.scrollZoom.disable(); // the sheet scrolls on under the wheel
    shown.current = map;
    const ending = new AbortController();
    map.on("load", () => {
      addZones(map);
      if (!tiles) {
        void fillAtlas(map, ending.signal);
        follow(map, ending.signal);
        map.on("moveend", () => follow(map, ending.signal));
      }
      setReady(true);
    });
    map.on("click", ({ lngLat }) => choose({ latitude: lngLat.lat, longitude: lngLat.wrap().lng }));
    const stopTheme = onThemeChange(() => recolour(map, mapPalette()));
    return () => {
      ending.abort();
      stopTheme();
      shown.current = null;
      setReady(false);
      map.remove();
    };
  }, [tiles]);

  useEffect(() => {
    if (isReady && shown.current) {
      draw(shown.current, circles, places);
    }
  }, [isReady, circles, places]);

  return (
    <>
      <div className="map-canvas" data-ready={isReady} ref={box} />
      <div className="map-acts">
        <Button aria-label={say("closer")} kind="icon" onPress={() => shown.current?.zoomIn()}>
          <Plus aria-hidden size={18} />
        </Button>
        <Button aria-label={say("farther")} kind="icon" onPress={() => shown.current?.zoomOut()}>
          <Minus aria-hidden size={18} />
        </Button>
        {onChoose ? (
          <Button
            aria-label={say("middle")}
            kind="icon"
            onPress={() => {
              const middle = shown.current?.getCenter().wrap();
              if (middle) {
                onChoose({ latitude: middle.lat, longitude: middle.lng });
              }
            }}
          >
            <Crosshair aria-hidden size={17} />
          </Button>
        ) : null}
      </div>
      <p className="map-credits">
        <span className="map-source">{tiles ? tiles.credit : say("credits")}</span>
      </p>
    </>
  );
}

const nothing: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

function addZones(map: Gl): void {
  map.addSource("circles", { type: "geojson", data: nothing });
  map.addSource("signs", { type: "geojson", data: nothing });
  map.addLayer({ id: "circles", type: "fill", source: "circles", paint: { "fill-color": SIGN, "fill-opacity": 0.35 } }, "places");
  map.addLayer({ id: "circles-edge", type: "line", source: "circles", paint: { "line-color": "#b8930f", "line-width": 2 } }, "places");
  map.addLayer({ id: "signs", type: "circle", source: "signs", paint: { "circle-radius": 6, "circle-color": SIGN, "circle-stroke-width": 2.5, "circle-stroke-color": SIGN_EDGE } });
}

/** Draws the circles, and moves to them when one lies outside of what is seen. */
function draw(map: Gl, circles: readonly Circle[], places: readonly Place[]): void {
  map.getSource<GeoJSONSource>("circles")?.setData({
    type: "FeatureCollection",
    features: circles.map((circle) => ({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ringOf(circle)] } })),
  });
  map.getSource<GeoJSONSource>("signs")?.setData({
    type: "FeatureCollection",
    features: places.map(({ latitude, longitude }) => ({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [longitude, latitude] } })),
  });
  const bounds = boundsAround(circles);
  const [southWest, northEast] = cornersOf(bounds);
  const view = map.getBounds();
  if (circles.length > 0 && !(view.contains(southWest) && view.contains(northEast) && map.getZoom() >= PLACES_BEGIN)) {
    map.fitBounds([southWest, northEast], { padding: PADDING, maxZoom: CLOSEST - 4 });
  }
}

/** Fills places and squares of kilometres for what is seen now. */
function follow(map: Gl, signal: AbortSignal): void {
  const view = map.getBounds();
  const bounds = { west: view.getWest(), south: view.getSouth(), east: view.getEast(), north: view.getNorth() };
  map.getSource<GeoJSONSource>("grid")?.setData({ type: "Feature", properties: {}, geometry: gridOf(bounds).lines });
  if (map.getZoom() >= PLACES_BEGIN) {
    void fillPlaces(map, bounds, signal);
  }
}

function cornersOf({ west, south, east, north }: Bounds): [[number, number], [number, number]] {
  return [
    [west, south],
    [east, north],
  ];
}
