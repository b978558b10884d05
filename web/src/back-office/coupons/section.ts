import { TicketPercent } from "lucide-react";
import type { Section } from "../section";
import { messages } from "./messages";

export const section: Section = { order: 5, roles: ["editor"], icon: TicketPercent, label: messages.label, what: messages.what, screen: "/back-office/coupons" };
