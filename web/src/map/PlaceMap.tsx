import { lazy, Suspense } from "react";
import type { Circle, Place } from "./circle";
import "./map.css";

export interface Sign extends Place {
  readonly id?: string;
}

export interface PlaceMapProps {
  readonly label: string;
  readonly circles: readonly Circle[];
  /** Marked by a point. */
  readonly places: readonly Sign[];
  /** The place that is drawn larger. */
  readonly picked?: string | undefined;
  /** Tells which place with an id was tapped, instead of where. */
  readonly onPick?: ((id: string) => void) | undefined;
  /** Tells where else the map was tapped. */
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
