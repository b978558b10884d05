import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Link } from "@tanstack/react-router";
import { Pencil, Reply, Trash2 } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { useWords } from "../../conversations/useWords";
import { LONGEST, messageQuery, type Message } from "../../conversations/conversations";
import { Button, Fault, Field, Form, sayDone } from "../../design";
import { MoreMenu, type MenuAct } from "../../design/MoreMenu";
import { HiddenNotice } from "../../moderation/HiddenNotice";
import { useReporting } from "../../moderation/useReporting";
import { PersonName } from "../../people/PersonName";
import { api, mergePatch } from "../../session/api";
import { leavingOf } from "../../session/leaving";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { LinkedText } from "../../text/LinkedText";
import { messages } from "./messages";

/** A day after it was sent a message is what it is. */
const EDITABLE_MILLIS = 86_400_000;

interface MessageItemProps {
  readonly conversationId: string;
  readonly message: Message;
  /** The message that it replies to, when it is on the page. */
  readonly repliesTo: Message | undefined;
  readonly isGroup: boolean;
  readonly onReply: (message: Message) => void;
}

export function MessageItem({ conversationId, message, repliesTo: onPage, isGroup, onReply }: MessageItemProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const wordsOf = useWords();
  const [isEdited, setEdited] = useState(false);
  const earlier = useQuery({ ...messageQuery(conversationId, message.replyTo ?? 0), enabled: message.replyTo !== undefined && !onPage }).data;
  const repliesTo = onPage ?? earlier;
  const { own, number, sentAt, athleteId, name } = message;
  const { remove, isLeaving } = useRemoval(conversationId, number);
  const shown: Message = isLeaving ? { ...message, state: "deleted", attachments: [] } : message;
  const { state, editedAt, attachments } = shown;
  const reporting = useReporting({ subject: { kind: "message", id: message.clientId, conversationId, number }, person: athleteId ? { athleteId, name } : undefined });
  const acts: readonly MenuAct[] = [
    ...(message.hidden ? [] : [{ key: "reply", label: say("reply"), icon: Reply, onAct: () => onReply(message) }]),
    ...(own
      ? [
          ...(isEditable(message) && !message.hidden ? [{ key: "edit", label: say("edit"), icon: Pencil, onAct: () => setEdited(true) }] : []),
          { key: "remove", label: say("remove"), icon: Trash2, isDangerous: true, onAct: remove },
        ]
      : athleteId
        ? [reporting.act]
        : []),
  ];
  return (
    <li className={own ? "message own" : "message"}>
      {isGroup && !own && athleteId ? (
        <strong className="message-author">
          <PersonName athleteId={athleteId} name={name} />
        </strong>
      ) : null}
      {repliesTo ? (
        <p className="message-quote">
          <span className="message-clip">{wordsOf(repliesTo)}</span>
        </p>
      ) : null}
      {isEdited && state === "sent" ? (
        <EditForm conversationId={conversationId} message={message} onDone={() => setEdited(false)} />
      ) : (
        <p className={state === "sent" ? "message-text" : "message-text quiet"}>{state === "sent" && message.text ? <LinkedText text={message.text} /> : wordsOf(shown)}</p>
      )}
      {message.hidden ? <HiddenNotice decisionId={message.hidden.decisionId} what="message" /> : null}
      {attachments.map(({ kind, id }) =>
        kind === "group-training" ? (
          <Link key={id} params={{ id }} to="/groups/$id">
            {say("training")}
          </Link>
        ) : athleteId ? (
          <Link key={id} params={{ athleteId, id }} to="/people/$athleteId/trainings/$id">
            {say("training")}
          </Link>
        ) : null,
      )}
      <span className="message-side">
        <time className="quiet" dateTime={sentAt}>
          {formats.dayAndClock(sentAt, undefined)}
          {editedAt ? ` · ${say("edited")}` : ""}
        </time>
        {state === "sent" ? <MoreMenu acts={acts} label={say("acts")} /> : null}
        {reporting.sheet}
      </span>
    </li>
  );
}

function isEditable({ sentAt, text }: Message): boolean {
  return text !== undefined && Date.now() - Date.parse(sentAt) < EDITABLE_MILLIS;
}

/** Deletes for everybody once the offer to undo it has gone. */
function useRemoval(id: string, number: number) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const leaving = leavingOf(queries);
  useSyncExternalStore(leaving.subscribe, leaving.version);
  const path = `/api/v1/conversations/${id}/messages/by-number/${number}`;
  const again = () => queries.invalidateQueries({ queryKey: ["conversations"] });
  const remove = () => {
    const { undo, settle } = leaving.remove(path, path, again);
    sayDone(say("removed"), undo, () => settle().then(again));
  };
  return { remove, isLeaving: leaving.has(path) };
}

function EditForm({ conversationId, message, onDone }: { readonly conversationId: string; readonly message: Message; readonly onDone: () => void }) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [text, setText] = useState(message.text ?? "");
  const [isEmpty, setEmpty] = useState(false);
  const isLong = [...text].length > LONGEST;
  const write = (written: string) => {
    setText(written);
    setEmpty(false);
  };
  const save = useMutation({
    mutationFn: () =>
      demand(
        api.PATCH("/api/v1/conversations/{id}/messages/by-number/{number}", {
          params: { path: { id: conversationId, number: message.number } },
          headers: mergePatch,
          body: { text: text.trim() },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["conversations"] });
      onDone();
    },
  });
  const submit = () => {
    setEmpty(text.trim() === "");
    if (text.trim() && !isLong) {
      save.mutate();
    }
  };
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      <Field
        autoFocus
        fault={isLong ? say("tooLong") : isEmpty ? say("noWords") : undefined}
        label={say("change")}
        lines={2}
        onChange={write}
        onKeyDown={({ key }) => (key === "Escape" ? onDone() : undefined)}
        value={text}
      />
      {save.isError ? <Fault failure={save.error} /> : null}
      <div className="inline">
        <Button isPending={save.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
        <Button kind="plain" onPress={onDone}>
          {say("cancel")}
        </Button>
      </div>
    </Form>
  );
}
