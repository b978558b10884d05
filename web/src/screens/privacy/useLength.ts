import { useFormats } from "../../text/useFormats";

const KILOMETER = 1_000;

/** Says how wide a zone is: 500 m, 2 km, or in feet and miles. */
export function useLength(): (meters: number) => string {
  const formats = useFormats();
  return (meters) => {
    const { value, unit } = meters < KILOMETER ? formats.height(meters) : formats.distance(meters);
    const short = meters >= KILOMETER && formats.units === "metric" ? formats.number(meters / KILOMETER, meters % KILOMETER === 0 ? 0 : 1) : value;
    return `${short} ${unit}`;
  };
}
