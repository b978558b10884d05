import { useQuery } from "@tanstack/react-query";
import type { SocialSchemas } from "@fitconnect/client";
import { Link } from "@tanstack/react-router";
import { Figure, Figures, SportTile } from "../design";
import { Counts } from "../discussions/Counts";
import { PersonName } from "../people/PersonName";
import { duration } from "../text/formats";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { pathsOf } from "../training/polyline";
import { useSports } from "../training/sports";
import { activeSeconds } from "../training/training";
import { sketchQuery, type FeedItem, type TrainingCard as Card } from "./feed";
import { messages } from "./messages";

const BOX = { width: 640, height: 220, margin: 20 };

interface TrainingCardProps {
  readonly item: FeedItem;
  readonly card: Card;
  readonly summary: SocialSchemas["Discussion"] | undefined;
}

/** A shared training: who, what, the main figures, its first photo or the shape of its track. */
export function TrainingCard({ item, card, summary }: TrainingCardProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const training = card.training ?? {};
  const sport = useSports()(training.sport);
  const [athleteId, id] = [item.athleteId ?? "", item.id ?? ""];
  const seconds = activeSeconds(training);
  const when = training.startTime ? `${formats.day(training.startTime, training.utcOffsetSeconds)} · ${formats.timeOfDay(training.startTime, training.utcOffsetSeconds)}` : formats.day(`${training.day ?? ""}T12:00:00Z`, 0);
  return (
    <article className="card feed-card">
      <header className="feed-head">
        <SportTile family={sport.family} />
        <div>
          <Link className="feed-person" params={{ athleteId }} to="/people/$athleteId">
            <PersonName athleteId={athleteId} name={item.name} />
          </Link>
          <p className="quiet">
            {when} · {sport.name}
          </p>
        </div>
      </header>
      <h2>
        <Link params={{ athleteId, id }} to="/people/$athleteId/trainings/$id">
          {training.title}
        </Link>
      </h2>
      <Figures>
        <Figure measure={training.distanceMeters ? formats.distance(training.distanceMeters) : undefined} name={say("distance")} />
        <Figure measure={seconds ? duration(seconds) : undefined} name={say("time")} />
        <Figure measure={training.ascentMeters ? formats.height(training.ascentMeters) : undefined} name={say("ascent")} />
      </Figures>
      {card.photoId ? (
        <img alt={say("photo", { title: training.title ?? sport.name })} className="feed-photo" loading="lazy" src={`/api/v1/athletes/${athleteId}/trainings/${id}/photos/${card.photoId}/small`} />
      ) : card.hasMap ? (
        <Sketch athleteId={athleteId} id={id} />
      ) : null}
      <Counts summary={summary} />
    </article>
  );
}

/** Keeps its room while the track is on its way, so that nothing jumps. */
function Sketch({ athleteId, id }: { readonly athleteId: string; readonly id: string }) {
  const say = useTexts(messages);
  const stretches = useQuery(sketchQuery(athleteId, id)).data ?? [];
  return (
    <svg aria-label={say("track")} className="feed-sketch" role="img" viewBox={`0 0 ${BOX.width} ${BOX.height}`}>
      {pathsOf(stretches, BOX).map((path) => (
        <path d={path} key={path} />
      ))}
    </svg>
  );
}
