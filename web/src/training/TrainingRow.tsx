import { Link } from "@tanstack/react-router";
import type { TrainingSchemas } from "@fitconnect/client";
import { SportTile } from "../design";
import { duration } from "../text/formats";
import { useFormats } from "../text/useFormats";
import { useSports } from "./sports";
import { activeSeconds, addressOf, averageRate, type ListedTraining, type Paced } from "./training";
import "./trainingRow.css";

/** A training in a list: the whole row leads to it. */
export function TrainingRow({ training }: { readonly training: ListedTraining }) {
  const formats = useFormats();
  const { startTime, utcOffsetSeconds } = training;
  return <Row clock={formats.timeOfDay(startTime, utcOffsetSeconds)} day={formats.day(startTime, utcOffsetSeconds)} to={addressOf(training)} training={training} />;
}

/** A training that another shows, in a list. */
export function SeenRow({ training }: { readonly training: TrainingSchemas["SeenSummary"] }) {
  const formats = useFormats();
  const { startTime, utcOffsetSeconds, day, athleteId, id } = training;
  const clock = startTime ? formats.timeOfDay(startTime, utcOffsetSeconds) : undefined;
  return <Row clock={clock} day={formats.day(`${day}T12:00:00Z`, 0)} to={`/people/${athleteId}/trainings/${id}`} training={training} />;
}

interface RowProps {
  readonly training: Paced & { readonly title: string; readonly sport: string };
  readonly to: string;
  readonly day: string;
  readonly clock: string | undefined;
}

function Row({ training, to, day, clock }: RowProps) {
  const formats = useFormats();
  const sport = useSports()(training.sport);
  const seconds = activeSeconds(training);
  const rate = averageRate(training, sport.rate, formats);
  const distance = training.distanceMeters ? formats.distance(training.distanceMeters) : undefined;
  return (
    <Link className="training-row" to={to}>
      <SportTile family={sport.family} />
      <span className="training-row-text">
        <strong>{training.title}</strong>
        <span>
          {day}
          {clock ? <span className="training-row-clock"> · {clock}</span> : null} · {sport.name}
        </span>
      </span>
      <span className="training-row-figures">
        {distance ? (
          <b>
            {distance.value}
            <small>{distance.unit}</small>
          </b>
        ) : null}
        {seconds ? <span>{duration(seconds)}</span> : null}
        {rate ? (
          <span>
            {rate.value} {rate.unit}
          </span>
        ) : null}
      </span>
    </Link>
  );
}
