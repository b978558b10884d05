import type { LucideIcon } from "lucide-react";
import type { Text } from "../text/messages";

/** What a folder below `back-office/` exports from its `section.ts`; nothing else has to know of it. */
export interface Section {
  readonly order: number;
  /** Shown to a person who has one of these. */
  readonly roles: readonly string[];
  readonly icon: LucideIcon;
  readonly label: Text;
  readonly what: Text;
  /** A page of auth-service, or an address of the app without `/app`. */
  readonly page?: string;
  readonly screen?: string;
}

/** Roles of those who work here; an athlete's and a vendor's are none. */
export const STAFF = ["editor", "moderator", "support", "administrator"] as const;

const found = import.meta.glob<{ readonly section: Section }>("./*/section.ts", { eager: true });
const sections = Object.values(found)
  .map((module) => module.section)
  .sort((one, other) => one.order - other.order);

/** The sections that are for a person with these roles. */
export function sectionsFor(roles: readonly string[]): readonly Section[] {
  return sections.filter((section) => section.roles.some((role) => roles.includes(role)));
}
