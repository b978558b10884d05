const EARTH_METERS = 6_371_008.8;
const RADIANS = Math.PI / 180;

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Over the great circle (haversine), in metres. */
export function distanceBetween(one: Place, other: Place): number {
  const north = Math.sin(((other.latitude - one.latitude) * RADIANS) / 2);
  const east = Math.sin(((other.longitude - one.longitude) * RADIANS) / 2);
  const half = north * north + Math.cos(one.latitude * RADIANS) * Math.cos(other.latitude * RADIANS) * east * east;
  return 2 * EARTH_METERS * Math.asin(Math.min(1, Math.sqrt(half)));
}
