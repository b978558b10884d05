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
export function pathOf(places: readonly Place[], box: Box): string {
  return pathsOf([places], box)[0] ?? "";
}

/** Draws several stretches of one track into a box. */
export function pathsOf(stretches: readonly (readonly Place[])[], { width, height, margin }: Box): readonly string[] {
  const shrink = Math.cos(((stretches[0]?.[0]?.[0] ?? 0) * Math.PI) / 180);
  const points = stretches.map((places) => places.map(([latitude, longitude]) => [longitude * shrink, -latitude] as const));
  const [left, right] = extent(points.flat().map(([x]) => x));
  const [top, bottom] = extent(points.flat().map(([, y]) => y));
  const [spanX, spanY] = [right - left, bottom - top];
  const scale = Math.min((width - 2 * margin) / (spanX || 1e-9), (height - 2 * margin) / (spanY || 1e-9));
  const [indentX, indentY] = [(width - spanX * scale) / 2, (height - spanY * scale) / 2];
  return points.map((stretch) =>
    stretch
      .map(([x, y], at) => `${at === 0 ? "M" : "L"}${((x - left) * scale + indentX).toFixed(1)} ${((y - top) * scale + indentY).toFixed(1)}`)
      .join(""),
  );
}

/** Without spreading, which a long track would make too many arguments. */
function extent(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(([least, most], value) => [Math.min(least, value), Math.max(most, value)], [Infinity, -Infinity]);
}
