import { Button, Notice, sayDone } from "../../design";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

/** Shown this once, and kept nowhere: neither in the address nor in what is read again. */
export function Secret({ secret }: { readonly secret: string }) {
  const say = useTexts(messages);
  return (
    <Notice title={say("secret")}>
      <div className="vendor-secret">
        <code>{secret}</code>
        <Button onPress={() => void navigator.clipboard.writeText(secret).then(() => sayDone(say("copied")))}>{say("copy")}</Button>
      </div>
    </Notice>
  );
}
