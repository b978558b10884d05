import { useMemo, useState } from "react";
import { Card, Segments } from "../design";
import { duration, joined } from "../text/formats";
import { useTexts } from "../text/messages";
import { farMeters } from "../text/units";
import { useFormats } from "../text/useFormats";
import { splitsOf } from "../training/splits";
import { useSports } from "../training/sports";
import { LapTable, type Lapped } from "./Laps";
import { messages } from "./messages";
import type { Analysis } from "./useAnalysis";

const SHOWN = 12;

/** Kilometres or miles, and the laps that the device made. Each row selects its stretch in the charts. */
export function Splits({ training, analysis }: { readonly training: Lapped; readonly analysis: Analysis }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const sport = useSports()(training.sport);
  const [isWhole, setWhole] = useState(false);
  const length = formats.units === "imperial" ? farMeters("imperial") : sport.rate === "pace-per-100m" ? 100 : sport.rate === "pace-per-500m" ? 500 : sport.rate === "speed" ? 5_000 : 1_000;
  const splits = useMemo(() => splitsOf(analysis.samples, length), [analysis.samples, length]);
  const hasLaps = (training.laps?.length ?? 0) > 1;
  const [kind, setKind] = useState<"splits" | "laps">("splits");
  if (splits.length === 0 && !hasLaps) {
    return null;
  }
  const isLaps = hasLaps && (kind === "laps" || splits.length === 0);
  const rate = sport.rate === "none" ? "speed" : sport.rate;
  const fastest = Math.max(...splits.map(({ sums }) => sums.speed?.mean ?? 0), 0.01);
  const hasHeartRate = splits.some(({ sums }) => sums.heartRate);
  const hasHeight = splits.some(({ sums }) => sums.ascent !== undefined);
  return (
    <Card title={isLaps ? say("laps") : say("splits")}>
      {hasLaps && splits.length > 0 ? (
        <Segments
          label={say("splits")}
          onChange={setKind}
          options={[
            { value: "splits", label: say("splitsOf", { length: joined(length < 1_000 ? formats.whole(length, "m") : formats.roundDistance(length)) }) },
            { value: "laps", label: say("laps") },
          ]}
          value={kind}
        />
      ) : null}
      {isLaps ? (
        <LapTable training={training} />
      ) : (
        <div aria-label={say("splits")} className="table-box" role="region" tabIndex={0}>
          <table className="table splits">
            <thead>
              <tr>
                <th scope="col">{length < 1_000 ? joined(formats.whole(length, "m")) : length === 5_000 ? joined(formats.roundDistance(length)) : formats.farUnit}</th>
                <th scope="col">{say(rate === "speed" ? "speedNow" : "pace")}</th>
                <th aria-hidden className="splits-bar" />
                {hasHeartRate ? <th scope="col">{say("heartRateShort")}</th> : null}
                {hasHeight ? <th scope="col">{say("heightShort")}</th> : null}
              </tr>
            </thead>
            <tbody>
              {splits.slice(0, isWhole ? undefined : SHOWN).map((split) => {
                const { sums } = split;
                const speed = sums.speed?.mean ?? 0;
                const said = formats.rate(speed, rate);
                const rise = Math.round((sums.ascent ?? 0) - (sums.descent ?? 0));
                return (
                  <tr key={split.number}>
                    <td>
                      <button className="row-act" onClick={() => analysis.select({ from: split.from, to: split.to })} type="button">
                        {split.isRest ? (formats.distance(sums.meters ?? 0).value) : split.number}
                      </button>
                    </td>
                    <td>{rate === "speed" ? said?.value : (said?.value ?? duration(sums.seconds))}</td>
                    <td aria-hidden className="splits-bar">
                      <svg preserveAspectRatio="none" viewBox="0 0 100 1">
                        <rect height="1" width={(100 * speed) / fastest} />
                      </svg>
                    </td>
                    {hasHeartRate ? <td>{sums.heartRate ? Math.round(sums.heartRate.mean) : "–"}</td> : null}
                    {hasHeight ? <td>{rise > 0 ? `+${formats.height(rise).value}` : formats.height(rise).value}</td> : null}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {!isLaps && splits.length > SHOWN ? (
        <button className="button secondary" onClick={() => setWhole(!isWhole)} type="button">
          {isWhole ? say("fewer") : say("allSplits", { count: splits.length })}
        </button>
      ) : null}
    </Card>
  );
}
