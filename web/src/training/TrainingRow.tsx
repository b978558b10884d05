import { Link } from "@tanstack/react-router";
import { SportTile } from "../design";
import { duration } from "../text/formats";
import { useFormats } from "../text/useFormats";
import { useSports } from "./sports";
import { activeSeconds, addressOf, averageRate, type ListedTraining } from "./training";
import "./trainingRow.css";

/** A training in a list: the whole row leads to it. */
export function TrainingRow({ training }: { readonly training: ListedTraining }) {
  const formats = useFormats();
  const sport = useSports()(training.sport);
  const seconds = activeSeconds(training);
  const rate = averageRate(training, sport.rate, formats);
  const distance = training.distanceMeters ? formats.distance(training.distanceMeters) : undefined;
  return (
    <Link className="training-row" to={addressOf(training)}>
      <SportTile family={sport.family} />
      <span className="training-row-text">
        <strong>{training.title}</strong>
        <span>
          {formats.day(training.startTime, training.utcOffsetSeconds)}
          <span className="training-row-clock"> · {formats.timeOfDay(training.startTime, training.utcOffsetSeconds)}</span> · {sport.name}
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
