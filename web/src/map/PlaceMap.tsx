import { lazy, Suspense } from "react";
import type { Circle, Place } from "./circle";
import "./map.css";

export interface PlaceMapProps {
  readonly label: string;
  readonly circles: readonly Circle[];
  /** Marked by a point. */
  readonly places: readonly Place[];
  /** Tells where the map was tapped. */
  readonly onChoose?: ((place: Place) => void) | undefined;
}

const GlPlaceMap = lazy(() => import("./GlPlaceMap"));

/** Circles around places on the shipped map; draws nothing where the browser draws no map. */
export function PlaceMap(props: PlaceMapProps) {
  return (
    <div aria-label={props.label} className="track-map" role="group">
      <Suspense fallback={null}>
        <GlPlaceMap {...props} />
      </Suspense>
    </div>
  );
}
