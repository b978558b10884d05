import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useEffect, useRef } from "react";
import { messagesQuery, participantsQuery, type Conversation, type Message } from "../../conversations/conversations";
import { Button, Fault, Skeleton } from "../../design";
import { readAbout, unreadQuery } from "../../inbox/inbox";
import { api } from "../../session/api";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { Held } from "./Held";
import { MessageItem } from "./MessageItem";
import { messages } from "./messages";
import { Waiting } from "./Waiting";
import type { Draft } from "./unsent";

interface ThreadProps {
  readonly conversation: Conversation;
  readonly onReply: (message: Message) => void;
  readonly sending: readonly Draft[];
}

/** What was said, the last at the end, where the page stands when it opens, and stays as long as nothing before it is read. */
export function Thread({ conversation, onReply, sending }: ThreadProps) {
  const say = useTexts(messages);
  const { id, kind } = conversation;
  const pages = useInfiniteQuery(messagesQuery(id));
  const all = [...(pages.data?.pages ?? [])].reverse().flatMap((page) => page.items);
  const last = all.at(-1)?.number;
  useReadMark(conversation, last);
  const end = useEnd(last, all.at(-1)?.own === true);
  const readers = useReaders(conversation, all.findLast(({ own }) => own)?.number);
  if (pages.isPending) {
    return <Skeleton rows={5} />;
  }
  if (pages.isError && all.length === 0) {
    return <Fault failure={pages.error} onRetry={() => void pages.refetch()} />;
  }
  return (
    <div className="thread">
      {pages.isFetchNextPageError ? <Fault failure={pages.error} /> : null}
      {pages.hasNextPage ? (
        <Button isPending={pages.isFetchingNextPage} kind="plain" onPress={() => void pages.fetchNextPage()}>
          {say("earlier")}
        </Button>
      ) : null}
      {all.length === 0 ? <p className="quiet">{say("empty")}</p> : null}
      <ol aria-live="polite" className="thread-list">
        {all.map((message) => (
          <MessageItem
            conversationId={id}
            isGroup={kind === "group"}
            key={message.number}
            message={message}
            onReply={onReply}
            repliesTo={all.find(({ number }) => number === message.replyTo)}
          />
        ))}
        <Held conversationId={id} />
        <Waiting conversationId={id} sending={sending} sent={all} />
      </ol>
      {readers > 0 ? <p className="thread-read quiet">{kind === "direct" ? say("readDirect") : say("read", { count: readers })}</p> : null}
      <div className="thread-end" ref={end} />
    </div>
  );
}

/** Moves the mark while the person looks at the page. */
function useReadMark({ id, readNumber }: Conversation, last: number | undefined): void {
  const queries = useQueryClient();
  const marked = useRef(readNumber);
  const { mutate } = useMutation({
    mutationFn: async (number: number) => {
      await demand(api.PUT("/api/v1/conversations/{id}/read", { params: { path: { id } }, body: { number } }));
      if ((await queries.ensureQueryData(unreadQuery)).count > 0) {
        await readAbout(`/api/v1/conversations/${id}`);
      }
    },
    onError: (_, number) => {
      marked.current = Math.min(marked.current, number - 1); // the next look tries again
    },
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey: [key, part] }) => key === "notifications" || (key === "conversations" && part !== "messages") }),
  });
  useEffect(() => {
    const mark = () => {
      if (last !== undefined && last > marked.current && document.visibilityState === "visible") {
        marked.current = last;
        mutate(last);
      }
    };
    mark();
    document.addEventListener("visibilitychange", mark);
    return () => document.removeEventListener("visibilitychange", mark);
  }, [last, mutate]);
}

/** How far below the window the end still is when one more message has come. */
const NEAR_PIXELS = 400;

function useEnd(last: number | undefined, isOwn: boolean) {
  const end = useRef<HTMLDivElement>(null);
  const isOpened = useRef(false);
  useEffect(() => {
    const { current } = end;
    if (current && (isOwn || !isOpened.current || current.getBoundingClientRect().top < window.innerHeight + NEAR_PIXELS)) {
      current.scrollIntoView?.({ block: "end" });
    }
    isOpened.current = current !== null;
  }, [last, isOwn]);
  return end;
}

/** How many others have read up to a message of one's own. */
function useReaders({ id }: Conversation, own: number | undefined): number {
  const self = useQuery(sessionQuery).data?.accountId;
  const participants = useQuery({ ...participantsQuery(id), enabled: own !== undefined }).data?.items ?? [];
  return own === undefined ? 0 : participants.filter(({ athleteId, readNumber }) => athleteId !== self && readNumber >= own).length;
}
