import type { Track } from "./track";

const BOX = { width: 800, height: 380, margin: 36 };

/** Puts places of some bounds into a drawing, north up. */
export function placeIn(bounds: Track["bounds"]) {
  const shrink = Math.cos((bounds.south * Math.PI) / 180);
  const [wide, high] = [(bounds.east - bounds.west) * shrink || 1e-9, bounds.north - bounds.south || 1e-9];
  const scale = Math.min((BOX.width - 2 * BOX.margin) / wide, (BOX.height - 2 * BOX.margin) / high);
  const [left, top] = [(BOX.width - wide * scale) / 2, (BOX.height - high * scale) / 2];
  const place = (longitude: number, latitude: number): readonly [number, number] => [left + (longitude - bounds.west) * shrink * scale, top + (bounds.north - latitude) * scale];
  return Object.assign(place, { viewBox: `0 0 ${BOX.width} ${BOX.height}` });
}
