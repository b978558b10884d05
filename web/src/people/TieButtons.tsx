import { Ban, Check, Clock, Rss, UserRoundMinus, UserRoundPlus } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button, Tag } from "../design";
import { MoreMenu, type MenuAct } from "../design/MoreMenu";
import { useReporting } from "../moderation/useReporting";
import { useTexts } from "../text/messages";
import { EndSheet, type Ending } from "./EndSheet";
import { messages } from "./messages";
import type { Relationship } from "./standing";
import { useTies } from "./useTies";

interface TieButtonsProps {
  readonly relationship: Relationship;
  /** The other's profile is shown, so that following has a sense. */
  readonly isShown: boolean;
  /** Further acts, before the rare ones. */
  readonly children?: ReactNode;
}

/** What another is to the person, and what can be done about it: one act stands out, the rare ones are behind the dots. */
export function TieButtons({ relationship, isShown, children }: TieButtonsProps) {
  const say = useTexts(messages);
  const { act, remove, isPending, pending } = useTies(relationship);
  const [ending, setEnding] = useState<Ending>();
  const { friendship, following, followed, blocked } = relationship;
  const name = relationship.name ?? say("somebody");
  const reporting = useReporting({ subject: { kind: "athlete", id: relationship.athleteId }, person: relationship });
  if (blocked) {
    return (
      <div className="inline">
        <Tag>
          <Ban aria-hidden size={14} />
          {say("blocked")}
        </Tag>
        <Button isPending={isPending} onPress={() => act("unblock")}>
          {say("unblock")}
        </Button>
      </div>
    );
  }
  const mayFollow = isShown && !following;
  const menu: readonly MenuAct[] = [
    ...(mayFollow && friendship === "friend" ? [{ key: "follow", label: say("follow"), icon: Rss, onAct: () => act("follow") }] : []),
    ...(followed ? [{ key: "remove", label: say("removeFollower"), icon: UserRoundMinus, onAct: () => remove("followers") }] : []),
    ...(friendship === "friend" ? [{ key: "unfriend", label: say("unfriend"), icon: UserRoundMinus, onAct: () => setEnding("unfriend") }] : []),
    reporting.act,
    { key: "block", label: say("block"), icon: Ban, isDangerous: true, onAct: () => setEnding("block") },
  ];
  return (
    <>
      <div className="inline">
        {friendship === "none" ? (
          <Button isPending={pending === "ask"} kind="primary" onPress={() => act("ask")}>
            <UserRoundPlus aria-hidden size={18} />
            {say("ask")}
          </Button>
        ) : null}
        {friendship === "asked" ? (
          <>
            <Button isPending={pending === "accept"} kind="primary" onPress={() => act("accept")}>
              {say("accept")}
            </Button>
            <Button onPress={() => remove("received")}>{say("decline")}</Button>
          </>
        ) : null}
        {friendship === "requested" ? <Button onPress={() => remove("sent")}>{say("withdraw")}</Button> : null}
        {following ? (
          <Button isPending={pending === "unfollow"} onPress={() => act("unfollow")}>
            {say("unfollow")}
          </Button>
        ) : mayFollow && friendship !== "friend" ? (
          <Button isPending={pending === "follow"} onPress={() => act("follow")}>
            <Rss aria-hidden size={18} />
            {say("follow")}
          </Button>
        ) : null}
        {children}
        <MoreMenu acts={menu} label={say("moreFor", { name })} />
      </div>
      {reporting.sheet}
      {ending ? <EndSheet ending={ending} name={name} onClose={() => setEnding(undefined)} onEnd={() => act(ending)} /> : null}
    </>
  );
}

/** What another is to the person, in words. */
export function Ties({ relationship: { friendship, following, followed } }: Pick<TieButtonsProps, "relationship">) {
  const say = useTexts(messages);
  const tags = [
    ...(friendship === "friend" ? [{ key: "friend", icon: Check } as const] : []),
    ...(friendship === "asked" ? [{ key: "asked", icon: UserRoundPlus } as const] : []),
    ...(friendship === "requested" ? [{ key: "requested", icon: Clock } as const] : []),
    ...(following ? [{ key: "following", icon: Rss } as const] : []),
    ...(followed ? [{ key: "followed", icon: Rss } as const] : []),
  ];
  return tags.length === 0 ? null : (
    <div className="inline">
      {tags.map(({ key, icon: Icon }) => (
        <Tag key={key}>
          <Icon aria-hidden size={14} />
          {say(key)}
        </Tag>
      ))}
    </div>
  );
}
