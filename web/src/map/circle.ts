const METERS_PER_DEGREE = 111_320;
const CORNERS = 72;

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Circle extends Place {
  readonly radiusMeters: number;
}

/** The circle as a ring for a map. */
export function ringOf({ latitude, longitude, radiusMeters }: Circle): [number, number][] {
  const north = radiusMeters / METERS_PER_DEGREE;
  const east = north / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  return Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = ((corner % CORNERS) / CORNERS) * 2 * Math.PI;
    return [longitude + east * Math.cos(angle), latitude + north * Math.sin(angle)];
  });
}

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What shows all circles, or the inhabited world where there is none. */
export function boundsAround(circles: readonly Circle[]): Bounds {
  const rings = circles.flatMap(ringOf);
  if (rings.length === 0) {
    return { west: -130, south: -45, east: 155, north: 65 };
  }
  const [longitudes, latitudes] = [rings.map(([longitude]) => longitude), rings.map(([, latitude]) => latitude)];
  return { west: Math.min(...longitudes), south: Math.min(...latitudes), east: Math.max(...longitudes), north: Math.max(...latitudes) };
}
