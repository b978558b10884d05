import type { GeoJSONSource, Map as Gl } from "maplibre-gl";
import { Maximize, Minus, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "../design";
import { useTexts } from "../text/messages";
import { gridOf } from "./grid";
import { fillAtlas, fillPlaces } from "./ground";
import { messages } from "./messages";
import { boundsOfLines, dotAt, isOnTheWay, type ReplayLine } from "./replay";
import type { ReplayMapProps } from "./ReplayMap";
import { AROUND_TRACK, CLOSEST, showMap } from "./shownMap";
import { useTiles } from "./tiles";

/** The tracks on land, water, borders and places that the app ships, or on a tile server's map, with a dot for each athlete. */
export default function GlReplayMap({ lines, clock }: ReplayMapProps) {
  const say = useTexts(messages);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<Gl>(null);
  const [isReady, setReady] = useState(false);
  const tiles = useTiles();

  useEffect(() => {
    if (!box.current) {
      return undefined;
    }
    const bounds = boundsOfLines(lines);
    const { map, ending, end } = showMap(box.current, { bounds: cornersOf(lines), padding: AROUND_TRACK, closestFit: CLOSEST - 2, tiles });
    map.scrollZoom.disable(); // the page scrolls on under the wheel
    shown.current = map;
    map.on("load", () => {
      map.getSource<GeoJSONSource>("grid")?.setData({ type: "Feature", properties: {}, geometry: gridOf(bounds).lines });
      map.getSource<GeoJSONSource>("track")?.setData(linesOf(lines));
      map.setPaintProperty("ends", "circle-radius", 8);
      map.setPaintProperty("ends", "circle-opacity", ["get", "opacity"]);
      if (!tiles) {
        void fillAtlas(map, ending);
        void fillPlaces(map, bounds, ending);
      }
      setReady(true);
    });
    return () => {
      shown.current = null;
      setReady(false);
      end();
    };
  }, [lines, tiles]);

  useEffect(() => {
    const follow = () => shown.current?.getSource<GeoJSONSource>("ends")?.setData(dotsOf(lines, clock.read().second));
    if (!isReady) {
      return undefined;
    }
    follow();
    return clock.subscribe(follow);
  }, [isReady, lines, clock]);

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
        <Button aria-label={say("fitAll")} kind="icon" onPress={() => shown.current?.fitBounds(cornersOf(lines), { padding: AROUND_TRACK })}>
          <Maximize aria-hidden size={17} />
        </Button>
      </div>
      <p className="map-credits">
        <span className="map-source">{tiles ? tiles.credit : say("credits")}</span>
      </p>
    </>
  );
}

function cornersOf(lines: readonly ReplayLine[]): [number, number, number, number] {
  const { west, south, east, north } = boundsOfLines(lines);
  return [west, south, east, north];
}

function linesOf(lines: readonly ReplayLine[]): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: lines.map(({ colour, longitudes, latitudes }) => ({
      type: "Feature",
      properties: { colour },
      geometry: { type: "LineString", coordinates: longitudes.map((longitude, at) => [longitude, latitudes[at] ?? 0]) },
    })),
  };
}

function dotsOf(lines: readonly ReplayLine[], second: number): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: lines.map((line) => {
      const { colour, longitude, latitude } = dotAt(line, second);
      return { type: "Feature", properties: { colour, opacity: isOnTheWay(line, second) ? 1 : 0.35 }, geometry: { type: "Point", coordinates: [longitude, latitude] } };
    }),
  };
}
