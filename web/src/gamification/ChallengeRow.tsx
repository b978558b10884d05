import { Link } from "@tanstack/react-router";
import { Flag } from "lucide-react";
import { Tag } from "../design";
import { GoalBar } from "../goals/GoalBar";
import { defineMessages, useTexts } from "../text/messages";
import type { Challenge } from "./challenges";
import { useGoalWords } from "./useGoalWords";
import "../groups/groups.css";
import "../clubs/clubs.css";

const messages = defineMessages({
  own: { en: "Yourself", ru: "Для себя" },
  friends: { en: "Friends", ru: "Друзья" },
  invited: { en: "By invitation", ru: "По приглашению" },
  inviting: { en: "You are invited", ru: "Вас пригласили" },
  club: { en: "Club", ru: "Клуб" },
  world: { en: "Everybody", ru: "Для всех" },
  members: { en: "{count, plural, one {# takes part} other {# take part}}", ru: "{count, plural, one {# участник} few {# участника} many {# участников} other {# участника}}" },
  bar: { en: "{percent, number} % done", ru: "выполнено {percent, number} %" },
});

/** A challenge in a list, with how far the person is: the whole row opens it. */
export function ChallengeRow({ challenge: { id, title, goal, audience, members, progress, inviter } }: { readonly challenge: Challenge }) {
  const say = useTexts(messages);
  const words = useGoalWords();
  const share = progress ? progress.value / goal.target : 0;
  return (
    <Link className="group-row" params={{ id }} to="/challenges/$id">
      <span className="club-sign">
        <Flag aria-hidden size={22} />
      </span>
      <span className="group-row-text">
        <strong>{title}</strong>
        <span>{words(goal)}</span>
        <span className="quiet">{say("members", { count: members })}</span>
        {progress ? <GoalBar done={share} label={say("bar", { percent: Math.floor(share * 100) })} /> : null}
      </span>
      <Tag>{say(inviter ? "inviting" : audience)}</Tag>
    </Link>
  );
}
