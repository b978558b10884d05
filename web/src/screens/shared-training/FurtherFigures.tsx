import { messages as analysisMessages } from "../../analysis/messages";
import { Card, Figure, Figures } from "../../design";
import type { SeenTraining } from "../../people/seen";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import "./sharedTraining.css";

/** What is shown beyond the three figures above, and the athlete's own words; nothing where there is neither. */
export function FurtherFigures({ training }: { readonly training: SeenTraining }) {
  const say = useTexts(analysisMessages);
  const formats = useFormats();
  const whole = (value: number | undefined, unit: "bpm" | "W" | "kcal") => (value === undefined ? undefined : formats.whole(value, unit));
  const all = [
    [say("ascent"), training.ascentMeters === undefined ? undefined : formats.height(training.ascentMeters)],
    [say("heartRate"), whole(training.averageHeartRateBpm, "bpm")],
    [say("maxHeartRate"), whole(training.maxHeartRateBpm, "bpm")],
    [say("power"), whole(training.averagePowerWatts, "W")],
    [say("energy"), whole(training.energyKilocalories, "kcal")],
  ] as const;
  const shown = all.filter(([, measure]) => measure !== undefined);
  const { notes, weatherNote } = training;
  if (shown.length === 0 && !notes && !weatherNote) {
    return null;
  }
  return (
    <Card>
      {notes ? <p className="shared-words">{notes}</p> : null}
      {shown.length > 0 ? (
        <Figures>
          {shown.map(([name, measure]) => (
            <Figure key={name} measure={measure} name={name} />
          ))}
        </Figures>
      ) : null}
      {weatherNote ? (
        <p>
          <span className="quiet">{say("weather")}:</span> {weatherNote}
        </p>
      ) : null}
    </Card>
  );
}
