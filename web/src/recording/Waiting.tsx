import { useState } from "react";
import { Button, Card, Fault } from "../design";
import { journal } from "./here";
import { useWaiting } from "./useWaiting";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { messages } from "./messages";

/** Finished recordings that could not be handed in yet. */
export function Waiting({ accountId }: { readonly accountId: string }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const waiting = useWaiting(accountId);
  const [sure, setSure] = useState<string>();
  const rows = waiting.data?.waiting ?? [];
  const discard = async (id: string) => {
    if (sure !== id) {
      setSure(id);
      return;
    }
    await journal.erase(id);
    await waiting.refetch();
  };
  if (rows.length === 0) {
    return null;
  }
  return (
    <Card title={say("waiting")}>
      <p className="quiet">{say("waitingWhy")}</p>
      {rows.map(({ head, failure }) => {
        const begin = new Date(head.startedAt).toISOString();
        return (
          <div className="stack" key={head.id}>
            <strong>{`${formats.day(begin, undefined)}, ${formats.timeOfDay(begin, undefined)}`}</strong>
            <Fault failure={failure} />
            <div className="inline">
              <Button isPending={waiting.isFetching} onPress={() => void waiting.refetch()}>
                {say("sendNow")}
              </Button>
              <Button kind={sure === head.id ? "danger" : "plain"} onPress={() => void discard(head.id)}>
                {say(sure === head.id ? "discardSure" : "discard")}
              </Button>
            </div>
          </div>
        );
      })}
    </Card>
  );
}
