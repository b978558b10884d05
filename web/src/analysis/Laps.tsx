import type { TrainingSchemas } from "@fitconnect/client";
import { Card } from "../design";
import { duration } from "../text/formats";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { useSports } from "../training/sports";
import { messages } from "./messages";

/** What of a training its laps are shown by. */
export interface Lapped {
  readonly sport: string;
  readonly laps?: readonly TrainingSchemas["SeenLapView"][] | undefined;
}

/** One lap is the training itself and says nothing more. */
export function Laps({ training }: { readonly training: Lapped }) {
  const say = useTexts(messages);
  return (training.laps?.length ?? 0) < 2 ? null : (
    <Card title={say("laps")}>
      <LapTable training={training} />
    </Card>
  );
}

export function LapTable({ training }: { readonly training: Lapped }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const sport = useSports()(training.sport);
  const laps = training.laps ?? [];
  const hasHeartRate = laps.some((lap) => lap.averageHeartRateBpm !== undefined);
  return (
    // Scrolls on a phone, so the keyboard must reach it.
      <div aria-label={say("laps")} className="table-box" role="region" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say("lap")}</th>
              <th scope="col">{say("distance")}</th>
              <th scope="col">{say("time")}</th>
              {sport.rate === "none" ? null : <th scope="col">{say(sport.rate === "speed" ? "speedNow" : "pace")}</th>}
              {hasHeartRate ? <th scope="col">{say("heartRate")}</th> : null}
            </tr>
          </thead>
          <tbody>
            {laps.map((lap, index) => {
              const seconds = lap.movingSeconds ?? lap.elapsedSeconds;
              const distance = lap.distanceMeters === undefined ? undefined : formats.distance(lap.distanceMeters);
              const rate = lap.distanceMeters && seconds ? formats.rate(lap.distanceMeters / seconds, sport.rate) : undefined;
              return (
                <tr key={lap.index ?? index}>
                  <td>{(lap.index ?? index) + 1}</td>
                  <td>{distance ? `${distance.value} ${distance.unit}` : "–"}</td>
                  <td>{seconds === undefined ? "–" : duration(seconds)}</td>
                  {sport.rate === "none" ? null : <td>{rate ? `${rate.value} ${rate.unit}` : "–"}</td>}
                  {hasHeartRate ? <td>{lap.averageHeartRateBpm ?? "–"}</td> : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
  );
}
