import { useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { sayDone } from "../design";
import { api, demandEmpty } from "../session/api";
import { leavingOf } from "../session/leaving";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { countsQuery, pathIn, relatedQuery, relationshipQuery, type Listed } from "./relations";
import { after, counted, isShownAtOnce, listsOf, without, type Act, type List, type Relationship } from "./standing";

/** By then the other services have heard what the person shows to whom. */
const HEARD_MILLIS = 2_000;

/** What shows other people, or what they say. */
const SHOWN = new Set(["people", "groups", "feed", "discussions", "conversations"]);

/** What the service can take back by the opposite act. */
const OPPOSITES: Partial<Record<Act, Act>> = { follow: "unfollow", unfollow: "follow", unblock: "block" };

const REMOVALS = { received: "declined", sent: "withdrawn", followers: "followerRemoved" } as const satisfies Partial<Record<List, keyof typeof messages>>;
export type Removal = keyof typeof REMOVALS;

/** What a person does about another; shown at once where that is true, and put right by the next read if it fails. */
export function useTies(shown: Relationship) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const { athleteId } = shown;
  const name = shown.name ?? say("somebody");
  const again = () => queries.invalidateQueries({ queryKey: ["relations"] });

  const change = useMutation({
    scope: { id: `relation ${athleteId}` },
    mutationFn: (act: Act) => carryOut(act, athleteId),
    onMutate: async (act) => {
      if (act === "ask" || act === "accept") {
        (["received", "sent"] as const).forEach((list) => leavingOf(queries).keepAt(pathIn(list, athleteId))); // what was about to be declined or withdrawn
      }
      if (isShownAtOnce(act)) {
        await queries.cancelQueries({ queryKey: ["relations"] });
        show(queries, shown, after(shown, act));
      }
    },
    onSuccess: (answer, act) => {
      if (answer) {
        queries.setQueryData(relationshipQuery(athleteId).queryKey, answer);
      }
      const opposite = OPPOSITES[act];
      const done = act === "ask" && answer?.friendship === "friend" ? "accept" : act;
      sayDone(say(`done_${done}`, { name }), opposite ? () => change.mutate(opposite) : undefined);
    },
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: async () => {
      const seen = () => queries.invalidateQueries({ predicate: ({ queryKey: [key] }) => SHOWN.has(String(key)) });
      setTimeout(() => void seen(), HEARD_MILLIS);
      await Promise.all([again(), seen()]);
    },
  });

  /** Ends what cannot be begun again by the person alone, once the offer to undo it has gone. */
  const remove = (list: Removal) => {
    const leaving = leavingOf(queries);
    const path = pathIn(list, athleteId);
    const { undo, settle } = leaving.remove(path, path, again);
    sayDone(say(REMOVALS[list], { name }), undo, async () => {
      await settle();
      if (leaving.has(path)) {
        show(queries, shown, without(shown, list));
        leaving.keepAt(path); // the same person may ask or follow again
      }
      await again();
    });
  };
  return { act: change.mutate, remove, isPending: change.isPending, pending: change.isPending ? change.variables : undefined };
}

export type Ties = ReturnType<typeof useTies>;

async function carryOut(act: Act, athleteId: string): Promise<Relationship | undefined> {
  const params = { path: { athleteId } };
  switch (act) {
    case "ask":
      return demand(api.PUT("/api/v1/friend-requests/sent/{athleteId}", { params }));
    case "accept":
      return demand(api.PUT("/api/v1/friends/{athleteId}", { params }));
    case "follow":
      return demand(api.PUT("/api/v1/followees/{athleteId}", { params }));
    case "block":
      return demand(api.PUT("/api/v1/blocks/{athleteId}", { params }));
    case "unfriend":
      await demandEmpty(api.DELETE("/api/v1/friends/{athleteId}", { params }));
      return undefined;
    case "unfollow":
      await demandEmpty(api.DELETE("/api/v1/followees/{athleteId}", { params }));
      return undefined;
    case "unblock":
      await demandEmpty(api.DELETE("/api/v1/blocks/{athleteId}", { params }));
      return undefined;
  }
}

function show(queries: QueryClient, before: Relationship, now: Relationship): void {
  const { athleteId } = now;
  const { queryKey } = relationshipQuery(athleteId);
  if (queries.getQueryData(queryKey)) {
    queries.setQueryData(queryKey, now);
  }
  queries.setQueryData(countsQuery.queryKey, (counts) => counts && counted(counts, before, now));
  const left = listsOf(before).filter((list) => !listsOf(now).includes(list));
  left.forEach((list) =>
    queries.setQueryData(relatedQuery(list).queryKey, (listed: Listed | undefined) =>
      listed && ({ ...listed, pages: listed.pages.map((page) => ({ ...page, items: page.items.filter((person) => person.athleteId !== athleteId) })) } as never),
    ),
  );
}
