import { useMutation } from "@tanstack/react-query";
import { LocateFixed } from "lucide-react";
import { useMemo } from "react";
import { Button } from "../../design";
import { canDrawMaps } from "../../map/canDrawMaps";
import type { Place } from "../../map/circle";
import { readPosition } from "../../map/position";
import { PlaceMap } from "../../map/PlaceMap";
import { useTexts } from "../../text/messages";
import { Coordinates } from "./Coordinates";
import { messages } from "./messages";

interface PlaceChoiceProps {
  readonly place: Place | undefined;
  readonly radius: number;
  /** Nothing while what is written is no place. */
  readonly onChoose: (place: Place | undefined) => void;
}

/** A place by a tap on the map, by the device's position, or by coordinates where the browser draws no map. */
export function PlaceChoice({ place, radius, onChoose }: PlaceChoiceProps) {
  const say = useTexts(messages);
  const circles = useMemo(() => (place ? [{ ...place, radiusMeters: radius }] : []), [place, radius]);
  const places = useMemo(() => (place ? [place] : []), [place]);
  const locate = useMutation({ mutationFn: readPosition, onSuccess: onChoose });
  return (
    <div className="stack">
      <div>
        <Button isPending={locate.isPending} onPress={() => locate.mutate()}>
          <LocateFixed aria-hidden size={18} />
          {say(locate.isPending ? "locating" : "here")}
        </Button>
      </div>
      {locate.isError ? (
        <p className="privacy-fault" role="alert">
          {say("notHere")}
        </p>
      ) : null}
      {canDrawMaps() ? (
        <>
          <PlaceMap circles={circles} label={say("chooseMap")} onChoose={onChoose} places={places} />
          <p className="quiet">{say("mapHelp")}</p>
        </>
      ) : (
        <Coordinates onChoose={onChoose} place={place} />
      )}
    </div>
  );
}
