import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Clock, UserRoundPlus, UsersRound, X } from "lucide-react";
import { useState } from "react";
import { Button, Empty, sayDone, Skeleton, Tag } from "../../design";
import { Failed } from "../../people/Failed";
import { messages as peopleMessages } from "../../people/messages";
import { suggestionsQuery, type Suggestion } from "../../people/people";
import { PersonRow } from "../../people/PersonRow";
import { stranger } from "../../people/standing";
import { useTies } from "../../people/useTies";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Whom the person may know, and why; who is of no interest is not suggested again. */
export function Suggestions() {
  const say = useTexts(messages);
  const read = useQuery(suggestionsQuery);
  if (read.isPending) {
    return <Skeleton rows={4} />;
  }
  if (!read.data) {
    return <Failed failure={read.error} onRetry={() => void read.refetch()} />;
  }
  if (read.data.length === 0) {
    return (
      <Empty icon={UsersRound} title={say("noSuggestions")}>
        {say("noSuggestionsWhy")}
      </Empty>
    );
  }
  return (
    <section className="stack">
      <h2>{say("suggestions")}</h2>
      <ul className="person-list">
        {read.data.map((suggestion) => (
          <li key={suggestion.athleteId}>
            <Suggested suggestion={suggestion} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Suggested({ suggestion }: { readonly suggestion: Suggestion }) {
  const say = useTexts(messages);
  const sayTie = useTexts(peopleMessages);
  const mute = useMute(suggestion);
  const { athleteId, name, reasons } = suggestion;
  const { act, isPending } = useTies(stranger(athleteId, name));
  const [isAsked, setAsked] = useState(false);
  const why = reasons.map(({ kind, count }) => say(kind, { count })).join(" · ");
  return (
    <PersonRow
      acts={
        isAsked ? (
          <Tag>
            <Clock aria-hidden size={14} />
            {say("asked")}
          </Tag>
        ) : (
          <>
            <Button aria-label={sayTie("askWho", { name })} isPending={isPending} onPress={() => act("ask", { onSuccess: () => setAsked(true) })}>
              <UserRoundPlus aria-hidden size={18} />
              {sayTie("askShort")}
            </Button>
            <Button aria-label={say("muteWho", { name })} kind="icon" onPress={mute}>
              <X aria-hidden size={18} />
            </Button>
          </>
        )
      }
      athleteId={athleteId}
      name={name}
    >
      {why}
    </PersonRow>
  );
}

/** Takes a suggestion away at once; the toast brings it back. */
function useMute({ athleteId, name }: Suggestion): () => void {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const params = { path: { athleteId } };
  const { queryKey } = suggestionsQuery;
  const shared = {
    onError: (failure: Error) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  };
  const unmute = useMutation({ mutationFn: () => demandEmpty(api.DELETE("/api/v1/people/suggestions/{athleteId}/muted", { params })), ...shared });
  const mute = useMutation({
    mutationFn: () => demandEmpty(api.PUT("/api/v1/people/suggestions/{athleteId}/muted", { params })),
    onMutate: async () => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, (now) => now?.filter((each) => each.athleteId !== athleteId));
    },
    onSuccess: () => sayDone(say("muted", { name }), () => unmute.mutate()),
    ...shared,
  });
  return () => mute.mutate();
}
