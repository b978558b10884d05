import { Card } from "../../design";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

const HEADER = "FitConnect-Sandbox-Athlete: 1";
const RECORDINGS = "GET /api/v1/vendor/sandbox/recordings/morning-run";

/** How a first push is tried without asking a person. */
export function Sandbox() {
  const say = useTexts(messages);
  return (
    <Card title={say("sandbox")}>
      <p>{say("sandboxWhy")}</p>
      <p>
        <code>{HEADER}</code>
      </p>
      <p className="quiet">{say("sandboxHow")}</p>
      <p>
        <code>{RECORDINGS}</code>
      </p>
    </Card>
  );
}
