import { Page } from "../../design";
import { useTexts } from "../../text/messages";
import { Audiences } from "./Audiences";
import { messages } from "./messages";
import { Zones } from "./Zones";
import "./privacy.css";

export function Screen() {
  const say = useTexts(messages);
  return (
    <Page lead={say("lead")} title={say("title")}>
      <Zones />
      <Audiences />
    </Page>
  );
}
