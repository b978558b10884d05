import { Trophy } from "lucide-react";
import type { Section } from "../section";
import { messages } from "./messages";

export const section: Section = { order: 7, roles: ["editor", "administrator"], icon: Trophy, label: messages.label, what: messages.what, screen: "/back-office/challenges" };
