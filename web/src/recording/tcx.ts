import type { Entry, Head } from "./journal";
import { Tally, type Lap, type Point } from "./tally";

const MINUTE_MILLIS = 60_000;

/** The recording as TCX, which has laps, and in a lap a track between two pauses. The same journal always gives the same bytes. */
export function tcxOf(head: Head, entries: readonly Entry[]): string {
  const local = clockAt(head.utcOffsetMinutes);
  const tally = new Tally(head.startedAt, head.autoPause);
  entries.forEach((entry) => tally.add(entry));
  tally.add({ kind: "pause", at: head.finishedAt ?? head.seenAt });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<Activities><Activity Sport="${head.sport}"><Id>${new Date(head.startedAt).toISOString()}</Id>`,
    ...tally.laps.filter(isWorthALap).map((lap) => lapOf(lap, local)),
    '<Creator xsi:type="Device_t"><Name>FitConnect</Name><UnitId>0</UnitId><ProductID>0</ProductID><Version><VersionMajor>0</VersionMajor><VersionMinor>0</VersionMinor></Version></Creator>',
    "</Activity></Activities></TrainingCenterDatabase>",
    "",
  ].join("\n");
}

/** A lap that was pressed at the very end is none. */
function isWorthALap(lap: Lap, index: number): boolean {
  return index === 0 || lap.movingMillis >= 1000 || lap.tracks.length > 0;
}

/** Leaves out the calories that the schema demands: the phone does not measure them, and 0 would be a figure. */
function lapOf(lap: Lap, local: Clock): string {
  const seconds = (Math.max(0, lap.movingMillis) / 1000).toFixed(3);
  return (
    `<Lap StartTime="${local(lap.from)}"><TotalTimeSeconds>${seconds}</TotalTimeSeconds><DistanceMeters>${lap.meters.toFixed(2)}</DistanceMeters>` +
    `<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod>` +
    `${lap.tracks.map((points) => `<Track>${points.map((point) => pointOf(point, local)).join("\n")}</Track>`).join("\n")}</Lap>`
  );
}

function pointOf({ at, latitude, longitude, altitude, distance }: Point, local: Clock): string {
  const height = altitude === undefined ? "" : `<AltitudeMeters>${altitude.toFixed(1)}</AltitudeMeters>`;
  return (
    `<Trackpoint><Time>${local(at)}</Time><Position><LatitudeDegrees>${latitude.toFixed(7)}</LatitudeDegrees><LongitudeDegrees>${longitude.toFixed(7)}</LongitudeDegrees></Position>` +
    `${height}<DistanceMeters>${distance.toFixed(2)}</DistanceMeters></Trackpoint>`
  );
}

type Clock = (at: number) => string;

/** With the offset where the phone was, from which the importer knows the training's local time. */
function clockAt(minutes: number): Clock {
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");
  const offset = `${minutes < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
  return (at) => new Date(at + minutes * MINUTE_MILLIS).toISOString().slice(0, -1) + offset;
}
