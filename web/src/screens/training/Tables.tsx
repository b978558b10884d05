import { useQuery } from "@tanstack/react-query";
import { Card, Figure, Figures } from "../../design";
import type { Measure } from "../../text/formats";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import type { Training } from "../../training/training";
import { messages } from "./messages";
import { progressQuery } from "./queries";

/** The further figures, each with a sentence that says what it is; nothing when there is none. */
export function Tables({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const progress = useQuery(progressQuery(training.id)).data;
  const load = progress?.load;
  const whole = (value: number | undefined, unit: "bpm" | "W" | "rpm" | "kcal") => (value === undefined ? undefined : formats.whole(value, unit));
  const height = (meters: number | undefined) => (meters === undefined ? undefined : formats.height(meters));
  const all: readonly (readonly [name: string, why: string, measure: Measure | string | undefined])[] = [
    [say("load"), say("loadWhy", { method: (load?.method ?? "").replaceAll("-", "_") }), load?.value === undefined ? undefined : formats.number(load.value, 0)],
    [say("ascent"), say("ascentWhy"), height(training.ascentMeters)],
    [say("descent"), say("descentWhy"), height(training.descentMeters)],
    [say("heartRate"), say("heartRateWhy"), whole(training.averageHeartRateBpm, "bpm")],
    [say("maxHeartRate"), say("maxHeartRateWhy"), whole(training.maxHeartRateBpm, "bpm")],
    [say("power"), say("powerWhy"), whole(training.averagePowerWatts, "W")],
    [say("cadence"), say("cadenceWhy"), whole(training.averageCadenceRpm, "rpm")],
    [say("energy"), say("energyWhy"), whole(training.energyKilocalories, "kcal")],
  ];
  const shown = all.filter(([, , measure]) => measure !== undefined);
  if (shown.length === 0) {
    return null;
  }
  return (
    <Card>
      <Figures>
        {shown.map(([name, , measure]) => (
          <Figure key={name} measure={measure} name={name} />
        ))}
      </Figures>
      {load?.value === undefined ? null : <p className="quiet">{say("loadWhy", { method: (load.method ?? "").replaceAll("-", "_") })}</p>}
      {progress?.implausible?.length ? <p className="quiet">{say("implausible")}</p> : null}
      <details className="fold">
        <summary>{say("explain")}</summary>
        <dl>
          {shown.map(([name, why]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  );
}
