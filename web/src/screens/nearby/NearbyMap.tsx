import { useMemo } from "react";
import { GroupRow } from "../../groups/GroupRow";
import type { Place } from "../../map/circle";
import { PlaceMap } from "../../map/PlaceMap";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { USUAL_RADIUS, type NearbySearch } from "./search";
import type { Found } from "./useFound";

interface NearbyMapProps {
  readonly place: Place | undefined;
  readonly search: NearbySearch;
  readonly found: Found;
  readonly onChoose: (place: Place) => void;
}

/** Where the found trainings begin, and below the map the one that is looked at. */
export function NearbyMap({ place, search, found: { groups, picked, onPick }, onChoose }: NearbyMapProps) {
  const say = useTexts(messages);
  const { radius = USUAL_RADIUS } = search;
  const { latitude, longitude } = place ?? {};
  const circles = useMemo(() => (latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude, radiusMeters: radius }]), [latitude, longitude, radius]);
  const places = useMemo(
    () => groups.flatMap(({ id, place: at }) => (at?.latitude === undefined || at.longitude === undefined ? [] : [{ id, latitude: at.latitude, longitude: at.longitude }])),
    [groups],
  );
  const shown = groups.find(({ id }) => id === picked);
  return (
    <div className="nearby-map">
      <PlaceMap circles={circles} label={say("mapLabel")} onChoose={onChoose} onPick={onPick} picked={picked} places={places} />
      <div aria-live="polite" className="nearby-picked">
        {shown ? <GroupRow group={shown} /> : null}
      </div>
    </div>
  );
}
