import { Megaphone } from "lucide-react";
import type { Section } from "../section";
import { messages } from "./messages";

export const section: Section = { order: 4, roles: ["editor"], icon: Megaphone, label: messages.label, what: messages.what, screen: "/back-office/campaigns" };
