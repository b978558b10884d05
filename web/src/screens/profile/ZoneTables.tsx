import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";
import type { ZoneSet } from "./queries";

const COLOURS = 7;

interface Kind {
  readonly title: "heartRateModel" | "powerModel" | "speedModel";
  readonly model: string;
  readonly unit: string;
  /** Bounds in words, from easy to hard. */
  readonly bounds: readonly string[];
}

/** The zones of each kind from easy to all-out. */
export function ZoneTables({ set }: { readonly set: ZoneSet }) {
  const kinds = useKinds(set);
  return kinds.length === 0 ? null : (
    <div className="profile-zones">
      {kinds.map((kind) => (
        <ZoneTable key={kind.title} kind={kind} />
      ))}
    </div>
  );
}

function useKinds({ heartRate, power, speed }: ZoneSet): readonly Kind[] {
  const formats = useFormats();
  const whole = (value: number) => formats.number(value, 0);
  return [
    ...(heartRate ? [{ title: "heartRateModel" as const, model: heartRate.model, unit: formats.whole(0, "bpm").unit, bounds: heartRate.upperBoundsBpm.map(whole) }] : []),
    ...(power ? [{ title: "powerModel" as const, model: power.model, unit: formats.whole(0, "W").unit, bounds: power.upperBoundsWatts.map(whole) }] : []),
    ...(speed
      ? [
          {
            title: "speedModel" as const,
            model: speed.model,
            unit: formats.rate(1, "pace-per-km")?.unit ?? "",
            bounds: speed.upperBoundsMetersPerSecond.map((value) => formats.rate(value, "pace-per-km")?.value ?? ""),
          },
        ]
      : []),
  ];
}

function ZoneTable({ kind: { title, model, unit, bounds } }: { readonly kind: Kind }) {
  const say = useTexts(messages);
  const isPace = title === "speedModel";
  const range = (at: number) => {
    const [from, to] = [bounds[at - 1], bounds[at]];
    if (from === undefined) {
      return isPace ? say("slower", { than: to ?? "" }) : say("upTo", { to: to ?? "" });
    }
    return to === undefined ? say(isPace ? "faster" : "above", { from, than: from }) : say("fromTo", { from, to });
  };
  return (
    <section>
      <h3>
        {say(title)} <span className="quiet">{unit}</span>
      </h3>
      <p className="quiet">{say(model as "own")}</p>
      <ol className="profile-zone-list">
        {[...bounds, undefined].map((_, at) => (
          <li key={at}>
            <svg aria-hidden className="profile-zone-sign" viewBox="0 0 10 10">
              <rect className={`zone-${Math.min(at + 1, COLOURS)}`} height="10" rx="3" width="10" />
            </svg>
            <span>{say("zone", { number: at + 1 })}</span>
            <b>{range(at)}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
