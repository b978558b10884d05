import maplibre from "maplibre-gl/dist/maplibre-gl-csp";
import type { GeoJSONSource, Map as Gl } from "maplibre-gl";
import { Maximize, Minus, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "../design";
import { useTexts } from "../text/messages";
import { endFeatures, selectionFeatures, trackFeatures } from "./features";
import { gridOf } from "./grid";
import { fillAtlas, fillPlaces } from "./ground";
import { messages } from "./messages";
import { AROUND_TRACK, CLOSEST, showMap } from "./shownMap";
import { GROUND_BEGINS } from "./style";
import { nearestOf, placeOfSample } from "./track";
import type { MapProps } from "./TrackMap";

const REACH_PIXELS = 28;

/** The track on land, water, borders and places that the app ships, or on a tile server's map. */
export default function GlMap({ track, pieces, view, tiles }: MapProps) {
  const say = useTexts(messages);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<Gl>(null);
  const [areLayersReady, setReady] = useState(false);
  const [scale, setScale] = useState<{ readonly pixels: number; readonly meters: number }>();
  const bounds = [track.bounds.west, track.bounds.south, track.bounds.east, track.bounds.north] as [number, number, number, number];
  const help = say("gesture");
  const helpTouch = say("gestureTouch");

  useEffect(() => {
    if (!box.current) {
      return undefined;
    }
    const { map, ending, end } = showMap(box.current, {
      bounds,
      padding: AROUND_TRACK,
      closestFit: CLOSEST - 2,
      tiles,
      more: {
        cooperativeGestures: true, // the page scrolls on under the wheel and one finger
        locale: {
          "CooperativeGesturesHandler.WindowsHelpText": help,
          "CooperativeGesturesHandler.MacHelpText": help,
          "CooperativeGesturesHandler.MobileHelpText": helpTouch,
        },
      },
    });
    shown.current = map;
    map.on("load", () => {
      map.getSource<GeoJSONSource>("ends")?.setData(endFeatures(track));
      map.getSource<GeoJSONSource>("grid")?.setData({ type: "Feature", properties: {}, geometry: gridOf(track.bounds).lines });
      setReady(true);
    });
    if (!tiles) {
      let isFilled = false;
      const look = () => {
        if (!isFilled && map.getZoom() < GROUND_BEGINS) {
          isFilled = true;
          void fillAtlas(map, ending);
        }
      };
      map.on("load", look);
      map.on("zoom", look);
      map.on("load", () => void fillPlaces(map, track.bounds, ending));
    }
    const rescale = () => setScale(scaleOf(map));
    map.on("zoomend", rescale);
    map.on("load", rescale);
    map.on("mousemove", ({ lngLat, point }) => {
      if (map.isMoving()) {
        return;
      }
      const { at, degrees } = nearestOf(track, lngLat.lng, lngLat.lat);
      const place = map.project([track.longitude[at] ?? 0, track.latitude[at] ?? 0]);
      view.point(degrees < 1 && Math.hypot(place.x - point.x, place.y - point.y) < REACH_PIXELS ? track.indices[at] : undefined);
    });
    map.on("mouseout", () => view.point(undefined));
    return () => {
      shown.current = null;
      setReady(false);
      end();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- bounds are the track's
  }, [track, view, tiles, help, helpTouch]);

  useEffect(() => {
    if (areLayersReady) {
      shown.current?.getSource<GeoJSONSource>("track")?.setData(trackFeatures(track, pieces));
    }
  }, [areLayersReady, track, pieces]);

  useEffect(() => {
    const map = shown.current;
    if (!map || !areLayersReady) {
      return undefined;
    }
    const element = document.createElement("div");
    element.className = "map-here";
    const marker = new maplibre.Marker({ element });
    let selected: unknown = false;
    const follow = () => {
      const state = view.read();
      if (state.cursor === undefined) {
        marker.remove();
      } else {
        const at = placeOfSample(track, state.cursor);
        marker.setLngLat([track.longitude[at] ?? 0, track.latitude[at] ?? 0]).addTo(map);
      }
      if (state.selected !== selected) {
        selected = state.selected;
        map.getSource<GeoJSONSource>("selection")?.setData(selectionFeatures(track, state.selected));
      }
    };
    follow();
    return view.subscribe(follow);
  }, [areLayersReady, track, view]);

  return (
    <>
      <div className="map-canvas" data-ready={areLayersReady} ref={box} />
      <div className="map-acts">
        <Button aria-label={say("closer")} kind="icon" onPress={() => shown.current?.zoomIn()}>
          <Plus aria-hidden size={18} />
        </Button>
        <Button aria-label={say("farther")} kind="icon" onPress={() => shown.current?.zoomOut()}>
          <Minus aria-hidden size={18} />
        </Button>
        <Button aria-label={say("fit")} kind="icon" onPress={() => shown.current?.fitBounds(bounds, { padding: AROUND_TRACK })}>
          <Maximize aria-hidden size={17} />
        </Button>
      </div>
      <p className="map-credits">
        {scale ? (
          <svg aria-hidden className="map-scale" height="6" width={scale.pixels}>
            <path d={`M0.75 0V5.25H${scale.pixels - 0.75}V0`} />
          </svg>
        ) : null}
        {scale ? <span>{scale.meters < 1_000 ? say("meters", { number: scale.meters }) : say("kilometers", { number: scale.meters / 1_000 })}</span> : null}
        <span className="map-source">{tiles ? tiles.credit : say("credits")}</span>
      </p>
    </>
  );
}

const WIDEST = 90;

/** The longest round way that fits. */
function scaleOf(map: Gl): { readonly pixels: number; readonly meters: number } {
  const middle = map.getContainer().clientHeight / 2;
  const most = map.unproject([0, middle]).distanceTo(map.unproject([WIDEST, middle]));
  const power = 10 ** Math.floor(Math.log10(most));
  const meters = power * ([5, 2, 1].find((each) => each * power <= most) ?? 1);
  return { pixels: Math.round((WIDEST * meters) / most), meters };
}
