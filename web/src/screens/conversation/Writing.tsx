import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { SendHorizontal, X } from "lucide-react";
import { useState, useSyncExternalStore, type KeyboardEvent, type ReactNode } from "react";
import { LONGEST, type Conversation, type Message } from "../../conversations/conversations";
import { useWords } from "../../conversations/useWords";
import { Button, Field, Form, Notice } from "../../design";
import { api } from "../../session/api";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import { unsentOf, type Draft } from "./unsent";

interface WritingProps {
  readonly conversation: Conversation;
  /** What was said, with a way to reply to it, and what is on its way. */
  readonly children: (onReply: (message: Message) => void, sending: readonly Draft[]) => ReactNode;
}

/** Enter sends; Shift and Enter begin a line. What fails stays, whatever is sent after it, and is sent again under the id that it has. */
export function Writing({ conversation, children }: WritingProps) {
  const say = useTexts(messages);
  const wordsOf = useWords();
  const kept = unsentOf(useQueryClient());
  const [text, setText] = useState(() => kept.textIn(conversation.id));
  const write = (written: string) => {
    kept.type(conversation.id, written);
    setText(written);
  };
  const [reply, setReply] = useState<Message>();
  const { drafts, send, discard } = useSend(conversation.id);
  const isLong = [...text].length > LONGEST;
  const submit = () => {
    if (text.trim() && !isLong) {
      send({ clientId: crypto.randomUUID(), text: text.trim(), replyTo: reply?.number });
      write("");
      setReply(undefined);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <>
      {children(
        setReply,
        drafts.filter(({ failure }) => !failure),
      )}
      {drafts.map(({ failure, ...draft }) =>
        failure ? (
          <Notice key={draft.clientId} kind="danger" title={say("notSent", { why: failure.message })}>
            <p className="message-text">{draft.text}</p>
            <div className="inline">
              <Button onPress={() => send(draft)}>{say("again")}</Button>
              <Button kind="plain" onPress={() => discard(draft)}>
                {say("discard")}
              </Button>
            </div>
          </Notice>
        ) : null,
      )}
      <div className="writing">
        {reply ? (
          <p className="message-quote">
            <span className="message-clip">{say("replyTo", { text: wordsOf(reply) })}</span>
            <Button aria-label={say("noReply")} kind="icon" onPress={() => setReply(undefined)}>
              <X aria-hidden size={18} />
            </Button>
          </p>
        ) : null}
        <Form isPending={false} look="inline end" onSubmit={submit}>
          <Field fault={isLong ? say("tooLong") : undefined} label={say("write")} lines={2} onChange={write} onKeyDown={onKeyDown} value={text} />
          <Button aria-label={say("send")} kind="primary" type="submit">
            <SendHorizontal aria-hidden size={20} />
          </Button>
        </Form>
      </div>
    </>
  );
}

/** One after the other, in the order in which they were written. */
function useSend(id: string) {
  const queries = useQueryClient();
  const unsent = unsentOf(queries);
  const drafts = useSyncExternalStore(unsent.subscribe, () => unsent.in(id));
  const { mutate } = useMutation({
    scope: { id: `conversation ${id}` },
    mutationFn: async ({ clientId, text, replyTo }: Draft) => {
      await demand(
        api.PUT("/api/v1/conversations/{id}/messages/{clientId}", {
          params: { path: { id, clientId } },
          body: { text, ...(replyTo === undefined ? {} : { replyTo }) },
        }),
      );
    },
    onError: (failure, draft) => unsent.put(id, { ...draft, failure }),
    onSettled: async (_, failure, draft) => {
      await queries.invalidateQueries({ queryKey: ["conversations"] });
      if (!failure) {
        unsent.remove(id, draft); // once it stands in the thread
      }
    },
  });
  const send = (draft: Draft) => {
    unsent.put(id, draft);
    mutate(draft);
  };
  return { drafts, send, discard: (draft: Draft) => unsent.remove(id, draft) };
}
