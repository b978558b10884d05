import { useFormats } from "../text/useFormats";
import { useZone } from "../text/useToday";

interface Timed {
  readonly startTime: string;
  readonly timeZone: string;
}

/** When a group training starts on the person's own clock, and on the clock of its place where that shows another time. */
export function useWhen(): (training: Timed) => string {
  const formats = useFormats();
  const own = useZone();
  return ({ startTime, timeZone }) => {
    const here = formats.dayAndClock(startTime, own);
    return here === formats.dayAndClock(startTime, timeZone) ? here : `${here} (${formats.clock(startTime, timeZone)} ${cityOf(timeZone)})`;
  };
}

function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
