import { useState } from "react";
import { Field } from "../../design";
import type { Place } from "../../map/circle";
import { useTexts } from "../../text/messages";
import { MOST_LATITUDE, MOST_LONGITUDE, readDegrees } from "./degrees";
import { messages } from "./messages";

interface CoordinatesProps {
  readonly place: Place | undefined;
  /** Nothing while what is written is no place. */
  readonly onChoose: (place: Place | undefined) => void;
}

interface Written {
  readonly latitude: string;
  readonly longitude: string;
}

/** A place by its degrees, which follow when the device tells its position. */
export function Coordinates({ place, onChoose }: CoordinatesProps) {
  const say = useTexts(messages);
  const [shown, setShown] = useState(place);
  const [written, setWritten] = useState(() => writtenOf(place));
  const [left, setLeft] = useState<readonly (keyof Written)[]>([]);
  if (place !== shown) {
    setShown(place);
    setWritten(writtenOf(place));
  }
  const write = (part: Partial<Written>) => {
    const now = { ...written, ...part };
    const [latitude, longitude] = [readDegrees(now.latitude, MOST_LATITUDE), readDegrees(now.longitude, MOST_LONGITUDE)];
    const read = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
    setWritten(now);
    setShown(read);
    onChoose(read);
  };
  const fault = (member: keyof Written, most: number) =>
    left.includes(member) && written[member].trim() !== "" && readDegrees(written[member], most) === undefined ? say(`${member}Wrong`) : undefined;
  const field = (member: keyof Written, most: number) => (
    <Field
      fault={fault(member, most)}
      inputMode="text"
      label={say(member)}
      onBlur={() => setLeft((before) => [...before, member])}
      onChange={(text) => write({ [member]: text })}
      value={written[member]}
    />
  );
  return (
    <>
      <p className="quiet">{say("noMap")}</p>
      {field("latitude", MOST_LATITUDE)}
      {field("longitude", MOST_LONGITUDE)}
    </>
  );
}

function writtenOf(place: Place | undefined): Written {
  return { latitude: place ? String(place.latitude) : "", longitude: place ? String(place.longitude) : "" };
}
