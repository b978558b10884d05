import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { heldQuery, type HeldMessage } from "../../conversations/conversations";
import { Button, sayDone } from "../../design";
import { api, demandEmpty } from "../../session/api";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { heldMessages } from "./heldMessages";

/** The person's own messages that wait to be sent, until when and why; nobody else sees them. */
export function Held({ conversationId }: { readonly conversationId: string }) {
  const held = useQuery(heldQuery(conversationId)).data ?? [];
  return held.map((message) => <HeldItem conversationId={conversationId} key={message.clientId} message={message} />);
}

function HeldItem({ conversationId: id, message: { clientId, text, heldUntil, reason } }: { readonly conversationId: string; readonly message: HeldMessage }) {
  const say = useTexts(heldMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => demandEmpty(api.DELETE("/api/v1/conversations/{id}/messages/held/{clientId}", { params: { path: { id, clientId } } })),
    onError: (failure) => sayDone(failure.message),
    onSettled: () => queries.invalidateQueries({ queryKey: ["conversations"] }),
  });
  return (
    <li className="message own is-waiting">
      {text ? <p className="message-text">{text}</p> : null}
      <span className="message-side is-held quiet">
        <span>
          {say("until", { at: formats.dayAndClock(heldUntil, undefined) })} {say(reason === "link-of-new-account" ? "link" : "other")}
        </span>
        <Button isPending={withdraw.isPending} kind="plain" onPress={() => withdraw.mutate()}>
          {say("withdraw")}
        </Button>
      </span>
    </li>
  );
}
