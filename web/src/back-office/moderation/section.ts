import { Scale } from "lucide-react";
import type { Section } from "../section";
import { messages } from "./messages";

export const section: Section = { order: 3, roles: ["moderator", "administrator"], icon: Scale, label: messages.label, what: messages.what, screen: "/back-office/moderation" };
