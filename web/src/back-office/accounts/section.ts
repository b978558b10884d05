import { UsersRound } from "lucide-react";
import type { Section } from "../section";
import { messages } from "./messages";

export const section: Section = { order: 1, roles: ["support", "administrator"], icon: UsersRound, label: messages.label, what: messages.what, page: "/back-office" };
