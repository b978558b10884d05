import { BadgeCheck } from "lucide-react";
import type { Section } from "../section";
import { messages } from "./messages";

export const section: Section = { order: 2, roles: ["support", "administrator"], icon: BadgeCheck, label: messages.label, what: messages.what, page: "/back-office/apps" };
