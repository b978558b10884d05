import { createContext, use } from "react";
import type { SessionEnd } from "../session/session";

export const SessionEndContext = createContext<SessionEnd | undefined>(undefined);

export function useSessionEnd(): SessionEnd {
  const end = use(SessionEndContext);
  if (!end) {
    throw new Error("There is no SessionEndContext around this component");
  }
  return end;
}
