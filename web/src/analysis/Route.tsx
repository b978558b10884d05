import { useMemo, useState, useSyncExternalStore } from "react";
import { Charts } from "../chart/Charts";
import { colourOf, piecesOf, RAMP } from "../chart/colours";
import { timed } from "../chart/timed";
import { Button, Card, Segments } from "../design";
import { useTiles } from "../map/tiles";
import { trackOf } from "../map/track";
import { TrackMap } from "../map/TrackMap";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { useSports } from "../training/sports";
import { colouringOf, colouringsOf, type Coloured, type Colouring } from "./colouring";
import { axisOf, lanesOf } from "./lanes";
import { messages } from "./messages";
import { SelectionBar } from "./SelectionBar";
import type { Analysis } from "./useAnalysis";
import "./analysis.css";

interface RouteProps {
  readonly sport: string;
  readonly analysis: Analysis;
}

/** Map and charts of one recording, which share crosshair and selection. */
export function Route({ sport: key, analysis }: RouteProps) {
  const { samples, view, search, change, keepSelection } = analysis;
  const say = useTexts(messages);
  const formats = useFormats();
  const tiles = useTiles();
  const sport = useSports()(key);
  const [doesTouchSelect, setTouchSelect] = useState(false);
  const choices = useMemo(() => colouringsOf(samples), [samples]);
  const by = choices.find((each) => each === search.colour) ?? choices[0];
  const colouring = useMemo(() => (by ? timed("colours", () => colouringOf(samples, by)) : undefined), [samples, by]);
  const track = useMemo(() => timed("track", () => trackOf(samples)), [samples]);
  const pieces = useMemo(() => (track ? piecesOf(colouring?.values, colouring?.scale, track.indices, track.breaks) : []), [track, colouring]);
  const { language, units, locale } = formats;
  const axisBy = search.by ?? "time";
  const lanes = useMemo(
    () => timed("lanes", () => lanesOf({ samples, sums: samples.whole, rate: sport.rate, isOnFoot: sport.family === "foot", formats, say })),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- formats and say are made of language, units and locale
    [samples, sport.rate, sport.family, language, units, locale],
  );
  // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  const axis = useMemo(() => axisOf(samples, axisBy, formats), [samples, axisBy, language, units, locale]);
  if (lanes.length === 0 && !track) {
    return null;
  }
  return (
    <Card>
      {track ? (
        <>
          <div className="route-head">
            {choices.length > 1 ? (
              <Segments
                label={say("colourBy")}
                onChange={(colour: Coloured) => change({ colour: colour === choices[0] ? undefined : colour })}
                options={choices.map((value) => ({ value, label: say(nameOf(value, sport.rate)) }))}
                value={by ?? "rate"}
              />
            ) : null}
            {colouring ? <Legend colouring={colouring} rate={sport.rate} /> : null}
          </div>
          <TrackMap pieces={pieces} tiles={tiles} track={track} view={view} />
        </>
      ) : null}
      {lanes.length > 0 ? (
        <>
          <div className="route-head">
            {samples.meters ? (
              <Segments
                label={say("axis")}
                onChange={(value: "time" | "distance") => change({ by: value === "distance" ? value : undefined })}
                options={[
                  { value: "time", label: say("byTime") },
                  { value: "distance", label: say("byDistance") },
                ]}
                value={axisBy}
              />
            ) : null}
            <div className="inline">
              <button aria-pressed={doesTouchSelect} className="button secondary touch-only" onClick={() => setTouchSelect(!doesTouchSelect)} type="button">
                {say("select")}
              </button>
              <ZoomOut analysis={analysis} />
            </div>
          </div>
          <SelectionBar analysis={analysis} rate={sport.rate} />
          <Charts axis={axis} doesTouchSelect={doesTouchSelect} lanes={lanes} onSelect={keepSelection} view={view} />
        </>
      ) : null}
    </Card>
  );
}

function nameOf(by: Coloured, rate: string) {
  return by === "rate" ? (rate === "speed" || rate === "none" ? "speedNow" : "pace") : by === "heart-rate" ? "heartRate" : by;
}

function ZoomOut({ analysis: { view } }: { readonly analysis: Analysis }) {
  const say = useTexts(messages);
  const isZoomed = useSyncExternalStore(view.subscribe, () => view.isZoomed);
  return isZoomed ? <Button onPress={() => view.show(view.whole)}>{say("showAll")}</Button> : null;
}

/** The ramp with what its ends stand for. */
function Legend({ colouring: { by, scale }, rate }: { readonly colouring: Colouring; readonly rate: string }) {
  const formats = useFormats();
  const words = (value: number) => {
    const measure =
      by === "rate"
        ? formats.rate(value, rate === "none" ? "speed" : (rate as "speed"))
        : by === "slope"
          ? { value: formats.number(value, 0), unit: "%" }
          : formats.whole(value, by === "power" ? "W" : "bpm");
    return measure ? `${measure.value} ${measure.unit}` : "–";
  };
  return (
    <p className="legend">
      <span>{words(scale.low)}</span>
      <svg aria-hidden preserveAspectRatio="none" viewBox={`0 0 ${RAMP.length} 1`}>
        {RAMP.map((colour, shade) => (
          <rect fill={colourOf(shade)} height="1" key={colour} width="1.02" x={shade} />
        ))}
      </svg>
      <span>{words(scale.high)}</span>
    </p>
  );
}
