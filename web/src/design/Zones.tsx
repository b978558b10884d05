import { duration } from "../text/formats";
import { useFormats } from "../text/useFormats";
import { useTexts } from "../text/messages";
import { messages } from "./messages";

const COLOURS = 7;

interface ZonesProps {
  readonly seconds: readonly number[];
}

/** Time in each zone, with the numbers beside the bars. */
export function Zones({ seconds }: ZonesProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const total = seconds.reduce((sum, each) => sum + each, 0);
  const longest = Math.max(...seconds, 1);
  return (
    <ol className="zones">
      {seconds.map((each, index) => (
        <li aria-label={say("zone", { number: index + 1 })} className="zone" key={index}>
          <span className="zone-name">{`Z${index + 1}`}</span>
          <svg aria-hidden className="zone-track" preserveAspectRatio="none" viewBox="0 0 100 1">
            <rect className="rail" height="1" width="100" />
            <rect className={`zone-${Math.min(index + 1, COLOURS)}`} height="1" width={(100 * each) / longest} />
          </svg>
          <span className="zone-time">{duration(each)}</span>
          <span className="zone-share">{`${formats.number(total > 0 ? (100 * each) / total : 0, 0)} %`}</span>
        </li>
      ))}
    </ol>
  );
}
