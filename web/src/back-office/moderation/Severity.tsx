import { Tag } from "../../design";
import { useTexts } from "../../text/messages";
import { caseMessages, SEVERITIES } from "./caseMessages";

/** How grave the case is, in a word. */
export function Severity({ severity }: { readonly severity: number }) {
  const say = useTexts(caseMessages);
  return <Tag>{say(SEVERITIES[severity - 1] ?? "severity1")}</Tag>;
}
