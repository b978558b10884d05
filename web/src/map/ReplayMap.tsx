import { lazy, Suspense } from "react";
import { canDrawMaps } from "./canDrawMaps";
import type { ReplayClock } from "./clock";
import type { ReplayLine } from "./replay";
import { ReplaySketch } from "./ReplaySketch";
import "./map.css";

export interface ReplayMapProps {
  readonly label: string;
  readonly lines: readonly ReplayLine[];
  readonly clock: ReplayClock;
}

const GlReplayMap = lazy(() => import("./GlReplayMap"));

/** Several athletes on one clock on the map, or their tracks alone where the browser draws no map, and until the map has come. */
export function ReplayMap(props: ReplayMapProps) {
  return (
    <div aria-label={props.label} className="track-map" role="group">
      {canDrawMaps() ? (
        <Suspense fallback={<ReplaySketch {...props} />}>
          <GlReplayMap {...props} />
        </Suspense>
      ) : (
        <ReplaySketch {...props} />
      )}
    </div>
  );
}
