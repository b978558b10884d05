import { useMemo, useState } from "react";
import { Button } from "../design";
import { canDrawMaps } from "../map/canDrawMaps";
import { PlaceMap } from "../map/PlaceMap";
import { useTexts } from "../text/messages";
import type { GroupDraft } from "./draft";
import { messages } from "./sheetMessages";

interface MeetingPointProps {
  readonly position: GroupDraft["position"];
  readonly onChoose: (position: GroupDraft["position"]) => void;
}

/** The point on the map, for those who want one; the name says enough without it. */
export function MeetingPoint({ position, onChoose }: MeetingPointProps) {
  const say = useTexts(messages);
  const [isShown, setShown] = useState(position !== undefined);
  const places = useMemo(() => (position ? [position] : []), [position]);
  if (!canDrawMaps()) {
    return null;
  }
  if (!isShown) {
    return (
      <div>
        <Button onPress={() => setShown(true)}>{say("mapShow")}</Button>
      </div>
    );
  }
  return (
    <>
      <PlaceMap circles={[]} label={say("map")} onChoose={onChoose} places={places} />
      {position ? (
        <div>
          <Button kind="plain" onPress={() => onChoose(undefined)}>
            {say("mapRemove")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
