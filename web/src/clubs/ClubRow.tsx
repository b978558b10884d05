import { Link } from "@tanstack/react-router";
import { UsersRound } from "lucide-react";
import { Tag } from "../design";
import { useTexts } from "../text/messages";
import { roleIn, type ClubSummary } from "./club";
import { messages } from "./messages";
import "../groups/groups.css";
import "./clubs.css";

/** A club in a list: the whole row opens it. */
export function ClubRow({ club }: { readonly club: ClubSummary }) {
  const say = useTexts(messages);
  return (
    <Link className="group-row" params={{ id: club.id }} to="/clubs/$id">
      <span className="club-sign">
        <UsersRound aria-hidden size={22} />
      </span>
      <span className="group-row-text">
        <strong>{club.name}</strong>
        <span className="quiet">{say("members", { count: club.memberCount })}</span>
      </span>
      <ClubStanding club={club} />
    </Link>
  );
}

/** What the person is to the club, in a word. */
export function ClubStanding({ club }: { readonly club: Pick<ClubSummary, "status" | "membership"> }) {
  const say = useTexts(messages);
  const state = club.membership?.state;
  const role = roleIn(club);
  if (club.status !== "active") {
    return <Tag>{say(club.status)}</Tag>;
  }
  if (role) {
    return <Tag>{say(role)}</Tag>;
  }
  return state === "invited" || state === "requested" ? <Tag>{say(state)}</Tag> : null;
}
