import { PackageOpen } from "lucide-react";
import type { Section } from "../section";
import { messages } from "./messages";

export const section: Section = { order: 6, roles: ["editor"], icon: PackageOpen, label: messages.label, what: messages.what, screen: "/back-office/catalogue" };
