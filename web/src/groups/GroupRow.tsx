import { Link } from "@tanstack/react-router";
import { CircleCheckBig, Hourglass, Mail } from "lucide-react";
import { SportTile, Tag } from "../design";
import { useTexts } from "../text/messages";
import { useSports } from "../training/sports";
import type { GroupSummary } from "./group";
import { messages } from "./messages";
import { useWhen } from "./useWhen";
import "./groups.css";

const SIGNS = { going: CircleCheckBig, waiting: Hourglass, invited: Mail };

interface GroupRowProps {
  readonly group: GroupSummary;
  /** What else is said of it. */
  readonly note?: string | undefined;
}

/** A group training in a list: the whole row opens it. */
export function GroupRow({ group, note }: GroupRowProps) {
  const say = useTexts(messages);
  const when = useWhen();
  const sport = useSports()(group.sport);
  const taken = group.capacity ? say("places", { going: group.going, capacity: group.capacity }) : say("people", { going: group.going });
  return (
    <Link className="group-row" params={{ id: group.id }} to="/groups/$id">
      <SportTile family={sport.family} />
      <span className="group-row-text">
        <strong>{group.name ?? say("unnamed")}</strong>
        <span>{[when(group), group.place?.name].filter(Boolean).join(" · ")}</span>
        <span className="quiet">{[sport.name, group.level ? say(group.level) : "", taken, group.seriesId ? say("repeats") : "", note].filter(Boolean).join(" · ")}</span>
      </span>
      <Standing group={group} />
    </Link>
  );
}

/** What the person is to it, in a word. */
export function Standing({ group }: { readonly group: GroupSummary }) {
  const say = useTexts(messages);
  const state = group.participation?.state;
  if (group.status === "cancelled") {
    return <Tag>{say("cancelled")}</Tag>;
  }
  if (state !== "going" && state !== "waiting" && state !== "invited") {
    return null;
  }
  const Sign = SIGNS[state];
  return (
    <span className={`group-standing ${state}`}>
      <Sign aria-hidden size={16} />
      {say(state)}
    </span>
  );
}
