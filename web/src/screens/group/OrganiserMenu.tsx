import { Ban, Pencil, type LucideIcon } from "lucide-react";
import { MoreMenu } from "../../design/MoreMenu";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";
import type { GroupSearch } from "./screen";

interface OrganiserMenuProps {
  /** A co-organiser changes, the organiser alone cancels. */
  readonly isOrganiser: boolean;
  /** Whether the person may change the trainings of the series that follow. */
  readonly hasSeries: boolean;
  readonly onGo: (to: GroupSearch) => void;
}

export function OrganiserMenu({ isOrganiser, hasSeries, onGo }: OrganiserMenuProps) {
  const say = useTexts(messages);
  const act = (sheet: NonNullable<GroupSearch["sheet"]>, label: keyof typeof messages, icon: LucideIcon) => ({
    key: sheet,
    label: say(label),
    icon,
    isDangerous: icon === Ban,
    onAct: () => onGo({ sheet }),
  });
  const acts = hasSeries
    ? [
        act("change", "changeOne", Pencil),
        act("change-following", "changeFollowing", Pencil),
        act("cancel", "cancelOne", Ban),
        act("cancel-following", "cancelFollowing", Ban),
      ]
    : [act("change", "change", Pencil), ...(isOrganiser ? [act("cancel", "cancel", Ban)] : [])];
  return <MoreMenu acts={acts} label={say("menu")} />;
}
