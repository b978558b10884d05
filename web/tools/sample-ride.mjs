// Writes public/sample-ride.gpx: a ride that nobody rode, round an island that is not there, for those who want to see the app at work.
import { writeFile } from "node:fs/promises";

const [START, STEP_SECONDS, COUNT] = [Date.UTC(2026, 5, 14, 16, 30), 5, 600];
const [LATITUDE, LONGITUDE] = [44.2, -38.6]; // the open Atlantic
const METERS_PER_DEGREE = 111_320;

/** A closed shape; `turn` goes from 0 to 1. */
function shape(turn) {
  const angle = 2 * Math.PI * turn;
  const radius = 3_100 + 640 * Math.sin(2 * angle + 0.6) + 380 * Math.cos(3 * angle) + 160 * Math.sin(7 * angle + 1.3);
  return [radius * Math.cos(angle) * 1.35, radius * Math.sin(angle)];
}

const points = Array.from({ length: COUNT }, (_, at) => {
  const turn = at / (COUNT - 1);
  const eased = turn + 0.012 * Math.sin(2 * Math.PI * 3 * turn);
  const [east, north] = shape(eased);
  const height = 46 + 34 * Math.sin(2 * Math.PI * (turn * 2 + 0.1)) + 9 * Math.sin(2 * Math.PI * turn * 9);
  const effort = Math.min(1, turn * 9) * (0.72 + 0.2 * Math.sin(2 * Math.PI * (turn * 2 + 0.25)));
  const latitude = LATITUDE + north / METERS_PER_DEGREE;
  const longitude = LONGITUDE + east / (METERS_PER_DEGREE * Math.cos((LATITUDE * Math.PI) / 180));
  const time = new Date(START + at * STEP_SECONDS * 1000).toISOString().replace(".000", "");
  const heart = Math.round(96 + 72 * effort);
  return `<trkpt lat="${latitude.toFixed(6)}" lon="${longitude.toFixed(6)}"><ele>${height.toFixed(1)}</ele><time>${time}</time><extensions><t:TrackPointExtension><t:hr>${heart}</t:hr></t:TrackPointExtension></extensions></trkpt>`;
});

const file = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="FitConnect sample" xmlns="http://www.topografix.com/GPX/1/1" xmlns:t="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">
<trk><name>Sample ride</name><type>cycling</type><trkseg>
${points.join("\n")}
</trkseg></trk>
</gpx>
`;
await writeFile(new URL("../public/sample-ride.gpx", import.meta.url), file);
