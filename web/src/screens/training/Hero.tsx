import type { ReactNode } from "react";
import { Hero as Frame } from "../../analysis/Hero";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { decodePolyline } from "../../training/polyline";
import type { Training } from "../../training/training";
import { messages } from "./messages";

interface HeroProps {
  readonly training: Training;
  readonly acts: ReactNode;
}

export function Hero({ training, acts }: HeroProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { startTime, utcOffsetSeconds, track, links } = training;
  // A recording has a map of its own below.
  const places = track?.encodedPolyline && !links?.streams ? decodePolyline(track.encodedPolyline) : [];
  return (
    <Frame
      acts={acts}
      back={{ to: "/diary", label: say("toDiary") }}
      stretches={[places]}
      training={training}
      when={
        <>
          {formats.longDay(startTime, utcOffsetSeconds)}, {formats.timeOfDay(startTime, utcOffsetSeconds)}
          <Origin training={training} />
        </>
      }
    />
  );
}

function Origin({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const { source } = training;
  const text =
    source?.deviceName ??
    (source?.kind === "upload" ? say("upload", { format: (source.fileFormat ?? "").toUpperCase() }) : source?.kind === "vendor" ? say("vendor") : say("manual"));
  return <span className="hero-origin">{text}</span>;
}
