import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Link, useNavigate } from "@tanstack/react-router";
import { ArrowLeft, Bell, BellOff, LogOut, Pencil, UserPlus, Users } from "lucide-react";
import { useState } from "react";
import type { Conversation } from "../../conversations/conversations";
import { Button, sayDone, Sheet } from "../../design";
import { MoreMenu, type MenuAct } from "../../design/MoreMenu";
import { useReporting } from "../../moderation/useReporting";
import { api, demandEmpty, mergePatch } from "../../session/api";
import { sessionQuery } from "../../session/session";
import { useTexts } from "../../text/messages";
import { isLed } from "./led";
import { messages } from "./messages";
import type { ConversationSearch } from "./screen";

interface ConversationHeadProps {
  readonly conversation: Conversation;
  readonly title: string;
  readonly onOpen: (sheet: ConversationSearch["sheet"] & string) => void;
}

/** With whom, and the way back to the list on a phone. */
export function ConversationHead({ conversation, title, onOpen }: ConversationHeadProps) {
  const say = useTexts(messages);
  const { mute, leave } = useConversation(conversation);
  const [isLeaving, setLeaving] = useState(false);
  const { id, kind, athleteId, muted, titleHidden } = conversation;
  const reporting = useReporting({ subject: { kind: "conversation", id } });
  const acts: readonly MenuAct[] = [
    { key: "mute", label: say(muted ? "unmute" : "mute"), icon: muted ? Bell : BellOff, onAct: mute },
    ...(kind === "group"
      ? [
          { key: "people", label: say("people"), icon: Users, onAct: () => onOpen("people") },
          ...(isLed(conversation)
            ? [
                { key: "add", label: say("add"), icon: UserPlus, onAct: () => onOpen("add") },
                { key: "rename", label: say("rename"), icon: Pencil, onAct: () => onOpen("rename") },
              ]
            : []),
          ...(titleHidden ? [] : [reporting.act]),
          { key: "leave", label: say("leave"), icon: LogOut, isDangerous: true, onAct: () => setLeaving(true) },
        ]
      : []),
  ];
  return (
    <header className="page-head conversation-head">
      <Link className="conversation-back" to="/messages">
        <ArrowLeft aria-hidden size={20} />
        <span className="unseen">{say("back")}</span>
      </Link>
      <h1 tabIndex={-1}>
        {kind === "direct" && athleteId ? (
          <Link params={{ athleteId }} to="/people/$athleteId">
            {title}
          </Link>
        ) : (
          title
        )}
      </h1>
      <MoreMenu acts={acts} label={say("menu")} />
      {reporting.sheet}
      {isLeaving ? (
        <Sheet isOpen onClose={() => setLeaving(false)} title={say("leave")}>
          <p>{say("leaveWhy")}</p>
          <div className="inline">
            <Button
              kind="danger"
              onPress={() => {
                setLeaving(false);
                leave();
              }}
            >
              {say("leave")}
            </Button>
            <Button autoFocus onPress={() => setLeaving(false)}>
              {say("cancel")}
            </Button>
          </div>
        </Sheet>
      ) : null}
    </header>
  );
}

function useConversation({ id, muted }: Conversation) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const again = () => queries.invalidateQueries({ queryKey: ["conversations"] });
  const failed = (failure: Error) => sayDone(failure.message);
  const mute = useMutation({
    mutationFn: () => demand(api.PATCH("/api/v1/conversations/{id}", { params: { path: { id } }, headers: mergePatch, body: { muted: !muted } })),
    onSuccess: () => sayDone(say(muted ? "unmuted" : "muted")),
    onError: failed,
    onSettled: again,
  });
  const leave = useMutation({
    mutationFn: async () => {
      const { accountId = "" } = await queries.ensureQueryData(sessionQuery);
      await demandEmpty(api.DELETE("/api/v1/conversations/{id}/participants/{athleteId}", { params: { path: { id, athleteId: accountId } } }));
    },
    onSuccess: async () => {
      sayDone(say("left"));
      await navigate({ to: "/messages" });
      await again();
    },
    onError: failed,
  });
  return { mute: () => mute.mutate(), leave: () => leave.mutate() };
}
