import { useTexts } from "../../text/messages";
import { formMessages } from "./formMessages";

const KNOWN = ["draft", "submitted", "approved", "stopped"] as const;

/** Says where a campaign stands; the list of states may grow. */
export function useStateName(): (state: string) => string {
  const say = useTexts(formMessages);
  return (state) => say(KNOWN.find((known) => known === state) ?? "otherState");
}
