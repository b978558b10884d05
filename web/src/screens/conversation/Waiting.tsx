import { useQuery } from "@tanstack/react-query";
import type { Message } from "../../conversations/conversations";
import { Button } from "../../design";
import { order, useChanges } from "../../outbox/useChanges";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { Draft } from "./unsent";

interface WaitingProps {
  readonly conversationId: string;
  /** Those that the service has. */
  readonly sent: readonly Message[];
  /** Those that wait for its answer. */
  readonly sending: readonly Draft[];
}

/** Messages that are on their way, or wait on this device for the network, in the order in which they were written. */
export function Waiting({ conversationId, sent, sending }: WaitingProps) {
  const say = useTexts(messages);
  const accountId = useQuery(sessionQuery).data?.accountId ?? "";
  const path = `/api/v1/conversations/${conversationId}/messages/`;
  const waiting = useChanges(accountId).filter((change) => change.path.startsWith(path) && !sent.some(({ clientId }) => change.path === path + clientId));
  const isElsewhere = ({ clientId }: Draft) => sent.some((each) => each.clientId === clientId) || waiting.some((change) => change.path === path + clientId);
  return (
    <>
      {waiting.map(({ id, body, state }) => (
        <li className="message own is-waiting" key={id}>
          <p className="message-text">{String(body?.["text"] ?? "")}</p>
          <span className="message-side quiet">
            {state.kind === "refused" ? say("notSent", { why: state.title }) : say("waits")}
            {state.kind === "refused" ? (
              <Button kind="plain" onPress={() => order({ act: "discard", id })}>
                {say("discard")}
              </Button>
            ) : null}
          </span>
        </li>
      ))}
      {sending
        .filter((draft) => !isElsewhere(draft))
        .map(({ clientId, text }) => (
          <li className="message own is-waiting" key={clientId}>
            <p className="message-text">{text}</p>
            <span className="message-side quiet">{say("sending")}</span>
          </li>
        ))}
    </>
  );
}
