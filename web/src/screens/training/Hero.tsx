import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Figure } from "../../design";
import { duration } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { decodePolyline, pathOf } from "../../training/polyline";
import { useSports } from "../../training/sports";
import { activeSeconds, averageRate, type Training } from "../../training/training";
import { messages } from "./messages";

const BOX = { width: 420, height: 260, margin: 18 };

interface HeroProps {
  readonly training: Training;
  readonly acts: ReactNode;
}

/** What it was, when, and the three figures that athletes ask for first, on the brand's ground with the track's shape. */
export function Hero({ training, acts }: HeroProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const sport = useSports()(training.sport);
  const seconds = activeSeconds(training);
  // A recording has a map of its own below.
  const places = training.track?.encodedPolyline && !training.links?.streams ? decodePolyline(training.track.encodedPolyline) : [];
  const path = pathOf(places, BOX);
  return (
    <header className="hero">
      <div className="hero-bar">
        <Link className="hero-back" to="/diary">
          <ArrowLeft aria-hidden size={20} />
          {say("toDiary")}
        </Link>
        <div className="inline">{acts}</div>
      </div>
      <div className="hero-text">
        <p className="hero-kind">{sport.name}</p>
        <h1 tabIndex={-1}>{training.title}</h1>
        <p className="hero-when">
          {formats.longDay(training.startTime, training.utcOffsetSeconds)}, {formats.timeOfDay(training.startTime, training.utcOffsetSeconds)}
          <Origin training={training} />
        </p>
      </div>
      {places.length > 1 ? (
        <svg aria-label={say("track")} className="hero-track" role="img" viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
          <path className="hero-track-halo" d={path} />
          <path className="hero-track-line" d={path} pathLength="1" />
          <circle className="hero-track-start" r="7" {...start(path)} />
        </svg>
      ) : null}
      <dl className="hero-figures">
        <Figure large measure={training.distanceMeters ? formats.distance(training.distanceMeters) : undefined} name={say("distance")} />
        <Figure large measure={seconds ? duration(seconds) : undefined} name={say(training.movingSeconds === undefined ? "time" : "movingTime")} />
        <Figure large measure={averageRate(training, sport.rate, formats)} name={say(sport.rate === "speed" ? "averageSpeed" : "averagePace")} />
      </dl>
    </header>
  );
}

function start(path: string): { readonly cx?: string; readonly cy?: string } {
  const found = /^M(\S+) ([^L]+)/.exec(path);
  return found?.[1] && found[2] ? { cx: found[1], cy: found[2] } : {};
}

function Origin({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const { source } = training;
  const text =
    source?.deviceName ??
    (source?.kind === "upload" ? say("upload", { format: (source.fileFormat ?? "").toUpperCase() }) : source?.kind === "vendor" ? say("vendor") : say("manual"));
  return <span className="hero-origin">{text}</span>;
}
