import { useMemo, useSyncExternalStore } from "react";
import { boundsOfLines, dotAt, isOnTheWay } from "./replay";
import type { ReplayMapProps } from "./ReplayMap";
import { placeIn } from "./sketch";

/** The tracks in their colours without a map around them, north up. */
export function ReplaySketch({ lines, clock }: Pick<ReplayMapProps, "lines" | "clock">) {
  const { second } = useSyncExternalStore(clock.subscribe, clock.read);
  const place = useMemo(() => placeIn(boundsOfLines(lines)), [lines]);
  const paths = useMemo(
    () =>
      lines.map(({ id, colour, longitudes, latitudes }) => (
        <path d={longitudes.map((longitude, at) => `${at === 0 ? "M" : "L"}${place(longitude, latitudes[at] ?? 0).map((each) => each.toFixed(1)).join(" ")}`).join("")} key={id} stroke={colour} />
      )),
    [lines, place],
  );
  return (
    <svg aria-hidden className="track-sketch replay" viewBox={place.viewBox}>
      {paths}
      {lines.map((line) => {
        const { longitude, latitude } = dotAt(line, second);
        const [x, y] = place(longitude, latitude);
        return <circle cx={x.toFixed(1)} cy={y.toFixed(1)} fill={line.colour} key={line.id} opacity={isOnTheWay(line, second) ? 1 : 0.35} r="9" />;
      })}
    </svg>
  );
}
