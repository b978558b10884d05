export const MOST_LATITUDE = 90;
export const MOST_LONGITUDE = 180;

/** Degrees as people write them, with point or comma, minus or dash; nothing for what is none or out of range. */
export function readDegrees(written: string, most: number): number | undefined {
  const text = written.trim().replace(/^[−–]/, "-").replace(",", ".").replace(/\s*°$/, "");
  const degrees = Number(text);
  return /^[+-]?\d{1,3}(\.\d*)?$/.test(text) && Math.abs(degrees) <= most ? degrees : undefined;
}
