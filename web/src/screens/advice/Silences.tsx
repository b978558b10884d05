import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { PromoSchemas } from "@fitconnect/client";
import { Button, Card, Fault, sayDone } from "../../design";
import { ADVICE, silencesQuery } from "../../promotion/promotion";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { messages } from "./messages";

type Silence = PromoSchemas["SilenceView"];

/** What the person does not want to hear of, each with the way back. */
export function Silences() {
  const say = useTexts(messages);
  const silences = useQuery(silencesQuery);
  const items = silences.data ?? [];
  if (silences.isError && !silences.data) {
    return <Fault failure={silences.error} onRetry={() => void silences.refetch()} />;
  }
  return items.length > 0 ? (
    <Card title={say("silences")}>
      <ul className="stack">
        {items.map((silence) => (
          <li key={silence.id}>
            <Row silence={silence} />
          </li>
        ))}
      </ul>
    </Card>
  ) : null;
}

function Row({ silence }: { readonly silence: Silence }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/advice/silences/{id}", { params: { path: { id: silence.id } } })),
    onSuccess: () => sayDone(say("ended")),
    onError: (failure) => sayDone(say("refused", { why: failure.message })),
    onSettled: () => queries.invalidateQueries({ queryKey: [ADVICE] }),
  });
  const { brand, subject = "", until } = silence;
  const about = brand ? say("silenceBrand", { brand }) : say(subject.startsWith("gear:") ? "aboutItem" : subject.startsWith("rule:") ? "aboutRule" : "aboutAll");
  const how = until ? say("silenceLater", { day: formats.longDay(until, undefined) }) : say("silenceNever");
  return (
    <div className="inline">
      <span>{`${about}: ${how}`}</span>
      <Button isPending={end.isPending} onPress={() => end.mutate()}>
        {say("end")}
      </Button>
    </div>
  );
}
