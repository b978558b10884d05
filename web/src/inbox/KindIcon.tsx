import { Bell, CalendarClock, CalendarX2, FileWarning, Footprints, ShieldAlert, Users, type LucideIcon } from "lucide-react";
import { createElement } from "react";

const ICONS: readonly (readonly [prefix: string, icon: LucideIcon])[] = [
  ["group-training-cancelled", CalendarX2],
  ["group-training", Users],
  ["planned-training", CalendarClock],
  ["gear", Footprints],
  ["import", FileWarning],
  ["account", ShieldAlert],
];

/** By the kind's name; a bell for one that this build does not know. */
export function KindIcon({ kind }: { readonly kind: string }) {
  const icon = ICONS.find(([prefix]) => kind.startsWith(prefix))?.[1] ?? Bell;
  return createElement(icon, { "aria-hidden": true, size: 20 });
}
