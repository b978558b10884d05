import { Handshake } from "lucide-react";
import { SignOut } from "../app/SignOut";
import { Empty, Fault } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { isDenied } from "./relations";

interface FailedProps {
  readonly failure: unknown;
  readonly onRetry: () => void;
}

/** What went wrong; a sign-in that is older than friends are leads to a new one. */
export function Failed({ failure, onRetry }: FailedProps) {
  const say = useTexts(messages);
  if (isDenied(failure)) {
    return (
      <Empty acts={<SignOut className="button primary">{say("signInAgain")}</SignOut>} icon={Handshake} title={say("signInAgain")}>
        {say("signInAgainWhy")}
      </Empty>
    );
  }
  return <Fault failure={failure} onRetry={onRetry} />;
}
