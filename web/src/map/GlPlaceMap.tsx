import type { Map as Gl } from "maplibre-gl";
import { Crosshair, Minus, Plus } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "../design";
import { useTexts } from "../text/messages";
import { boundsAround, type Place } from "./circle";
import { fillAtlas } from "./ground";
import { messages } from "./messages";
import { addZones, cornersOf, drawCircles, drawSigns, follow, PADDING, signAt } from "./placeLayers";
import type { PlaceMapProps } from "./PlaceMap";
import { CLOSEST, showMap } from "./shownMap";
import { useTiles } from "./tiles";

/** The map of circles: a tap chooses a place, and so does the button for its middle, which the arrow keys move. */
export default function GlPlaceMap({ circles, places, picked, onPick, onChoose }: PlaceMapProps) {
  const say = useTexts(messages);
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef<Gl>(null);
  const [isReady, setReady] = useState(false);
  const tap = useEffectEvent((place: Place, sign: string | undefined) => (sign && onPick ? onPick(sign) : onChoose?.(place)));
  const first = useEffectEvent(() => boundsAround(circles));
  const tiles = useTiles();

  useEffect(() => {
    if (!box.current) {
      return undefined;
    }
    const { map, ending, end } = showMap(box.current, { bounds: cornersOf(first()), padding: PADDING, closestFit: CLOSEST - 4, tiles });
    map.scrollZoom.disable(); // the sheet scrolls on under the wheel
    shown.current = map;
    map.on("load", () => {
      addZones(map);
      if (!tiles) {
        void fillAtlas(map, ending);
        follow(map, ending);
        map.on("moveend", () => follow(map, ending));
      }
      setReady(true);
    });
    map.on("click", ({ lngLat, point }) => tap({ latitude: lngLat.lat, longitude: lngLat.wrap().lng }, signAt(map, point)));
    return () => {
      shown.current = null;
      setReady(false);
      end();
    };
  }, [tiles]);

  useEffect(() => {
    if (isReady && shown.current) {
      drawCircles(shown.current, circles);
    }
  }, [isReady, circles]);

  useEffect(() => {
    if (isReady && shown.current) {
      drawSigns(shown.current, places, picked);
    }
  }, [isReady, places, picked]);

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
