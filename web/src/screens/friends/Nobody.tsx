import { Ban, Handshake, Rss, UserRoundPlus, Users, type LucideIcon } from "lucide-react";
import { ButtonLink, Empty } from "../../design";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { FriendsView } from "./screen";

const ICONS: Readonly<Record<FriendsView, LucideIcon>> = { friends: Handshake, requests: UserRoundPlus, followees: Rss, followers: Users, blocks: Ban };

const WAYS: Partial<Record<FriendsView, { readonly to: string; readonly words: "find" | "privacy" }>> = {
  friends: { to: "/people", words: "find" },
  followees: { to: "/people", words: "find" },
  followers: { to: "/privacy", words: "privacy" },
};

/** What will stand in a list, and how people get there. */
export function Nobody({ view }: { readonly view: FriendsView }) {
  const say = useTexts(messages);
  const way = WAYS[view];
  return (
    <Empty
      acts={
        way ? (
          <ButtonLink kind={view === "friends" ? "primary" : "secondary"} to={way.to}>
            {say(way.words)}
          </ButtonLink>
        ) : null
      }
      icon={ICONS[view]}
      title={say(`empty_${view}`)}
    >
      {say(`emptyWhy_${view}`)}
    </Empty>
  );
}
