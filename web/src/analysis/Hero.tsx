import { Link } from "@tanstack/react-router";
import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Figure } from "../design";
import { duration } from "../text/formats";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { pathsOf, type Place } from "../training/polyline";
import { useSports } from "../training/sports";
import { activeSeconds, averageRate, type Paced } from "../training/training";
import { messages } from "./messages";
import "./hero.css";

const BOX = { width: 420, height: 260, margin: 18 };

interface HeroProps {
  readonly training: Paced & { readonly title: string; readonly sport: string };
  readonly back: { readonly to: string; readonly label: string };
  /** When it was, and what it comes from. */
  readonly when: ReactNode;
  readonly acts?: ReactNode;
  /** The visible stretches of a track that has no map below. */
  readonly stretches?: readonly (readonly Place[])[];
}

/** What it was, when, and the three figures that athletes ask for first, on the brand's ground with the track's shape. */
export function Hero({ training, back, when, acts, stretches = [] }: HeroProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const sport = useSports()(training.sport);
  const seconds = activeSeconds(training);
  const drawn = stretches.filter(({ length }) => length > 1);
  const paths = drawn.length > 0 ? pathsOf(drawn, BOX) : [];
  return (
    <header className="hero">
      <div className="hero-bar">
        <Link className="hero-back" to={back.to}>
          <ArrowLeft aria-hidden size={20} />
          {back.label}
        </Link>
        {acts ? <div className="inline">{acts}</div> : null}
      </div>
      <div className="hero-text">
        <p className="hero-kind">{sport.name}</p>
        <h1 tabIndex={-1}>{training.title}</h1>
        <p className="hero-when">{when}</p>
      </div>
      {paths.length > 0 ? (
        <svg aria-label={say("track")} className="hero-track" role="img" viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
          {paths.map((path, at) => (
            <path className="hero-track-halo" d={path} key={at} />
          ))}
          {paths.map((path, at) => (
            <path className="hero-track-line" d={path} key={at} pathLength="1" />
          ))}
          <circle className="hero-track-start" r="7" {...start(paths[0] ?? "")} />
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
