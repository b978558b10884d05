import { ArrowRightLeft, LogOut, Pencil, Trash2, Undo2, UserRoundPlus } from "lucide-react";
import { isAtLeast, type Club, type Role } from "../../clubs/club";
import { MoreMenu, type MenuAct } from "../../design/MoreMenu";
import { useReporting } from "../../moderation/useReporting";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { ClubSearch } from "./screen";
import { useClosing } from "./useClosing";

interface ClubMenuProps {
  readonly club: Club;
  readonly role: Role;
  readonly onGo: (sheet: NonNullable<ClubSearch["sheet"]>) => void;
}

/** What a member may do about the club, by role. */
export function ClubMenu({ club, role, onGo }: ClubMenuProps) {
  const say = useTexts(messages);
  const { reopen } = useClosing(club.id);
  const reporting = useReporting({ subject: { kind: "club", id: club.id } });
  const isActive = club.status === "active";
  const acts: readonly MenuAct[] = [
    ...(isAtLeast(role, "moderator") && isActive ? [{ key: "invite", label: say("invite"), icon: UserRoundPlus, onAct: () => onGo("invite") }] : []),
    ...(isAtLeast(role, "administrator") && isActive && (!club.withheld || role === "owner") ? [{ key: "change", label: say("change"), icon: Pencil, onAct: () => onGo("change") }] : []),
    ...(role === "owner" ? [{ key: "hand-over", label: say("handOver"), icon: ArrowRightLeft, onAct: () => onGo("hand-over") }] : []),
    ...(role === "owner" && club.status === "closing" ? [{ key: "reopen", label: say("reopen"), icon: Undo2, onAct: () => reopen.mutate() }] : []),
    ...(role === "owner" ? [] : [reporting.act]),
    { key: "leave", label: say("leave"), icon: LogOut, isDangerous: true, onAct: () => onGo("leave") },
    ...(role === "owner" && isActive ? [{ key: "close", label: say("close"), icon: Trash2, isDangerous: true, onAct: () => onGo("close") }] : []),
  ];
  return (
    <>
      <MoreMenu acts={acts} label={say("menu")} />
      {reporting.sheet}
    </>
  );
}
