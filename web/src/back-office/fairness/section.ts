import { Flag } from "lucide-react";
import type { Section } from "../section";
import { messages } from "./messages";

export const section: Section = { order: 8, roles: ["moderator", "administrator"], icon: Flag, label: messages.label, what: messages.what, screen: "/back-office/fairness" };
