import { colourOf, type Piece } from "../chart/colours";
import type { Range } from "../chart/view";
import { placeOfSample, type Track } from "./track";

/** The lines between two places, one for each visible stretch. */
function lines(track: Track, from: number, to: number): [number, number][][] {
  const starts = [from, ...[...track.breaks].filter((place) => place > from && place <= to).sort((one, other) => one - other)];
  return starts.map((start, at) => line(track, start, (starts[at + 1] ?? to + 1) - 1)).filter(({ length }) => length > 1);
}

function line(track: Track, from: number, to: number): [number, number][] {
  const places: [number, number][] = [];
  for (let at = from; at <= to; at++) {
    places.push([track.longitude[at] as number, track.latitude[at] as number]);
  }
  return places;
}

/** One feature for each piece of one colour. */
export function trackFeatures(track: Track, pieces: readonly Piece[]): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: pieces.map(({ shade, from, to }) => ({
      type: "Feature",
      properties: { colour: colourOf(shade) },
      geometry: { type: "LineString", coordinates: line(track, from, to) },
    })),
  };
}

export function selectionFeatures(track: Track, selected: Range | undefined): GeoJSON.FeatureCollection {
  const [from, to] = selected ? [placeOfSample(track, selected.from), placeOfSample(track, selected.to)] : [0, 0];
  return {
    type: "FeatureCollection",
    features: lines(track, from, to).map((coordinates) => ({ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates } })),
  };
}

const START = "#0b7a5c";
const END = "#c5243f";

export function endFeatures(track: Track): GeoJSON.FeatureCollection {
  const end = track.indices.length - 1;
  return {
    type: "FeatureCollection",
    features: [
      [end, END],
      [0, START],
    ].map(([at, colour]) => ({ type: "Feature", properties: { colour }, geometry: { type: "Point", coordinates: line(track, at as number, at as number)[0] as [number, number] } })),
  };
}
