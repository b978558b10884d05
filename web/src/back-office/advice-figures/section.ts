import { ChartColumn } from "lucide-react";
import type { Section } from "../section";
import { messages } from "./messages";

export const section: Section = { order: 9, roles: ["editor"], icon: ChartColumn, label: messages.label, what: messages.what, screen: "/back-office/advice-figures" };
