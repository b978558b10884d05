import { useQuery } from "@tanstack/react-query";
import { Card, Figure, Figures } from "../../design";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import type { Training } from "../../training/training";
import { messages } from "./messages";
import { progressQuery } from "./queries";

/** The further figures; nothing when there is none. */
export function Tables({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const load = useQuery(progressQuery(training.id)).data?.load;
  const measures = [
    training.ascentMeters,
    training.descentMeters,
    training.averageHeartRateBpm,
    training.averagePowerWatts,
    training.averageCadenceRpm,
    training.energyKilocalories,
    load?.value,
  ];
  if (measures.every((each) => each === undefined)) {
    return null;
  }
  const whole = (value: number | undefined, unit: "bpm" | "W" | "rpm" | "kcal") => (value === undefined ? undefined : formats.whole(value, unit));
  return (
    <Card>
      <Figures>
        <Figure measure={training.ascentMeters === undefined ? undefined : formats.height(training.ascentMeters)} name={say("ascent")} />
        <Figure measure={training.descentMeters === undefined ? undefined : formats.height(training.descentMeters)} name={say("descent")} />
        <Figure measure={whole(training.averageHeartRateBpm, "bpm")} name={say("heartRate")} />
        <Figure measure={whole(training.maxHeartRateBpm, "bpm")} name={say("maxHeartRate")} />
        <Figure measure={whole(training.averagePowerWatts, "W")} name={say("power")} />
        <Figure measure={whole(training.averageCadenceRpm, "rpm")} name={say("cadence")} />
        <Figure measure={whole(training.energyKilocalories, "kcal")} name={say("energy")} />
        <Figure measure={load?.value === undefined ? undefined : formats.number(load.value, 0)} name={say("load")} />
      </Figures>
      {load?.value === undefined ? null : <p className="quiet">{say("loadWhy", { method: (load.method ?? "").replaceAll("-", "_") })}</p>}
    </Card>
  );
}
