import type { SocialSchemas } from "@fitconnect/client";

/** What another athlete is to the person. */
export type Relationship = SocialSchemas["Relationship"];
type Counts = SocialSchemas["RelationshipCounts"];

export const LISTS = ["friends", "received", "sent", "followees", "followers", "blocks"] as const;
export type List = (typeof LISTS)[number];

/** What a person does about another. */
export type Act = "ask" | "accept" | "unfriend" | "follow" | "unfollow" | "block" | "unblock";

export function stranger(athleteId: string, name?: string): Relationship {
  return { athleteId, ...(name === undefined ? {} : { name }), friendship: "none", following: false, followed: false, blocked: false };
}

/** As the service will answer when it has carried the act out. */
export function after(before: Relationship, act: Act): Relationship {
  switch (act) {
    case "ask":
      return { ...before, friendship: before.friendship === "none" ? "requested" : before.friendship === "asked" ? "friend" : before.friendship };
    case "accept":
      return { ...before, friendship: "friend" };
    case "unfriend":
      return { ...before, friendship: "none" };
    case "follow":
      return { ...before, following: true };
    case "unfollow":
      return { ...before, following: false };
    case "block":
      return { ...before, friendship: "none", following: false, followed: false, blocked: true };
    case "unblock":
      return { ...before, blocked: false };
  }
}

/** As it is once the other stands in a list no more. */
export function without(before: Relationship, list: "received" | "sent" | "followers"): Relationship {
  return list === "followers" ? { ...before, followed: false } : { ...before, friendship: "none" };
}

/** A block is shown once it is in force: before that the other still sees the person. */
export function isShownAtOnce(act: Act): boolean {
  return act !== "block";
}

/** The lists in which the other stands. */
export function listsOf({ friendship, following, followed, blocked }: Relationship): readonly List[] {
  const stands: Readonly<Record<List, boolean>> = {
    friends: friendship === "friend",
    received: friendship === "asked",
    sent: friendship === "requested",
    followees: following,
    followers: followed,
    blocks: blocked,
  };
  return LISTS.filter((list) => stands[list]);
}

/** The member of the counts for each list. */
export const COUNTED: Readonly<Record<List, keyof Counts>> = {
  friends: "friends",
  received: "requestsReceived",
  sent: "requestsSent",
  followees: "followees",
  followers: "followers",
  blocks: "blocks",
};

/** The counts once the other stands in other lists. */
export function counted(counts: Counts, before: Relationship, now: Relationship): Counts {
  const [left, joined] = [listsOf(before), listsOf(now)];
  const changed = { ...counts };
  for (const list of LISTS) {
    const member = COUNTED[list];
    changed[member] = Math.max(0, counts[member] - Number(left.includes(list)) + Number(joined.includes(list)));
  }
  return changed;
}
