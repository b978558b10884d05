import { useQuery } from "@tanstack/react-query";
import type { SocialSchemas } from "@fitconnect/client";
import { Link } from "@tanstack/react-router";
import { CalendarPlus } from "lucide-react";
import { SportTile } from "../design";
import { Counts } from "../discussions/Counts";
import { groupQuery } from "../groups/group";
import { useWhen } from "../groups/useWhen";
import { PersonName } from "../people/PersonName";
import { useTexts } from "../text/messages";
import { useSports } from "../training/sports";
import type { FeedItem } from "./feed";
import { messages } from "./messages";

interface GroupCardProps {
  readonly item: FeedItem;
  readonly summary: SocialSchemas["Discussion"] | undefined;
}

/** A group training that somebody schedules; the group training's own page says the rest. */
export function GroupCard({ item, summary }: GroupCardProps) {
  const say = useTexts(messages);
  const when = useWhen();
  const sports = useSports();
  const [athleteId, id] = [item.athleteId ?? "", item.id ?? ""];
  const group = useQuery(groupQuery(id)).data?.group;
  const sport = group ? sports(group.sport) : undefined;
  return (
    <article className="card feed-card">
      <header className="feed-head">
        {sport ? (
          <SportTile family={sport.family} />
        ) : (
          <span className="feed-sign">
            <CalendarPlus aria-hidden size={22} />
          </span>
        )}
        <p>
          <Link className="feed-person" params={{ athleteId }} to="/people/$athleteId">
            <PersonName athleteId={athleteId} name={item.name} />
          </Link>{" "}
          {say("announced")}
        </p>
      </header>
      {group ? (
        <>
          <h2>
            <Link params={{ id }} to="/groups/$id">
              {group.name}
            </Link>
          </h2>
          <p className="quiet">{[when(group), group.place?.name, sport?.name].filter(Boolean).join(" · ")}</p>
        </>
      ) : null}
      <Counts summary={summary} />
    </article>
  );
}
