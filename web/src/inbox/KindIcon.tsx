import {
  AtSign,
  Bell,
  CalendarClock,
  CalendarX2,
  FileWarning,
  Footprints,
  Heart,
  MessageCircle,
  MessageSquare,
  ShieldAlert,
  Trophy,
  UserPlus,
  Users,
  UsersRound,
  type LucideIcon,
} from "lucide-react";
import { createElement } from "react";

const ICONS: readonly (readonly [prefix: string, icon: LucideIcon])[] = [
  ["group-training-cancelled", CalendarX2],
  ["group-training", Users],
  ["planned-training", CalendarClock],
  ["gear", Footprints],
  ["import", FileWarning],
  ["account", ShieldAlert],
  ["achievement", Trophy],
  ["challenge", Trophy],
  ["recording-flagged", ShieldAlert],
  ["flag-decided", ShieldAlert],
  ["content-hidden", ShieldAlert],
  ["warned", ShieldAlert],
  ["suspended", ShieldAlert],
  ["measure-lifted", ShieldAlert],
  ["appeal-decided", ShieldAlert],
  ["report-decided", ShieldAlert],
  ["friend", UserPlus],
  ["club", UsersRound],
  ["commented", MessageSquare],
  ["answered", MessageSquare],
  ["mentioned", AtSign],
  ["reacted", Heart],
  ["message", MessageCircle],
  ["conversation", MessageCircle],
];

/** By the kind's name; a bell for one that this build does not know. */
export function KindIcon({ kind }: { readonly kind: string }) {
  const icon = ICONS.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? Bell;
  return createElement(icon, { "aria-hidden": true, size: 20 });
}
