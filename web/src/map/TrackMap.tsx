import { lazy, Suspense } from "react";
import type { Piece } from "../chart/colours";
import type { View } from "../chart/view";
import { useTexts } from "../text/messages";
import { canDrawMaps } from "./canDrawMaps";
import { messages } from "./messages";
import type { TileServer } from "./style";
import { TrackSketch } from "./TrackSketch";
import type { Track } from "./track";
import "./map.css";

export interface MapProps {
  readonly track: Track;
  readonly pieces: readonly Piece[];
  readonly view: View;
  readonly tiles?: TileServer | undefined;
}

const GlMap = lazy(() => import("./GlMap"));

/** The map, or the track alone where the browser draws no map, and until the map has come. */
export function TrackMap(props: MapProps) {
  const say = useTexts(messages);
  return (
    <div aria-label={say("map")} className="track-map" role="group">
      {canDrawMaps() ? (
        <Suspense fallback={<TrackSketch {...props} />}>
          <GlMap {...props} />
        </Suspense>
      ) : (
        <TrackSketch {...props} />
      )}
    </div>
  );
}
