import type { GroupSummary } from "../../groups/group";
import type { Place } from "../../map/circle";
import { distanceBetween } from "../../recording/geo";
import { joined } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";

/** Says how far a training is from the place. */
export function useAway(from: Place): (group: GroupSummary) => string | undefined {
  const say = useTexts(messages);
  const formats = useFormats();
  return ({ place }) =>
    place?.latitude === undefined || place.longitude === undefined
      ? undefined
      : say("away", { distance: joined(formats.distance(distanceBetween(from, { latitude: place.latitude, longitude: place.longitude }))) });
}
