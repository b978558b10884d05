/** A place as degrees of latitude and longitude. */
export type Place = readonly [latitude: number, longitude: number];

const PRECISION = 1e5;

/** Decodes Google's encoded polyline of precision 5. */
export function decodePolyline(encoded: string): readonly Place[] {
  const places: Place[] = [];
  let index = 0;
  const previous = [0, 0];
  while (index < encoded.length) {
    for (const axis of [0, 1]) {
      let shift = 0;
      let bits = 0;
      let chunk: number;
      do {
        chunk = encoded.charCodeAt(index++) - 63;
        bits |= (chunk & 31) << shift;
        shift += 5;
      } while (chunk >= 32);
      previous[axis] = (previous[axis] ?? 0) + (bits & 1 ? ~(bits >> 1) : bits >> 1);
    }
    places.push([(previous[0] ?? 0) / PRECISION, (previous[1] ?? 0) / PRECISION]);
  }
  return places;
}

interface Box {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** Draws places into a box, north up, in true proportions at their latitude. The path's data for an SVG. */
export function pathOf(places: readonly Place[], { width, height, margin }: Box): string {
  const shrink = Math.cos(((places[0]?.[0] ?? 0) * Math.PI) / 180);
  const points = places.map(([latitude, longitude]) => [longitude * shrink, -latitude] as const);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [spanX, spanY] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const scale = Math.min((width - 2 * margin) / (spanX || 1e-9), (height - 2 * margin) / (spanY || 1e-9));
  const [indentX, indentY] = [(width - spanX * scale) / 2, (height - spanY * scale) / 2];
  return points
    .map(([x, y], at) => `${at === 0 ? "M" : "L"}${((x - left) * scale + indentX).toFixed(1)} ${((y - top) * scale + indentY).toFixed(1)}`)
    .join("");
}
