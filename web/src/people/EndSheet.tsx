import { Button, Sheet } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./messages";

export type Ending = "block" | "unfriend";

interface EndSheetProps {
  readonly ending: Ending;
  readonly name: string;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Says what is lost before it is: neither a block nor the end of a friendship can be undone by the person alone. */
export function EndSheet({ ending, name, onEnd, onClose }: EndSheetProps) {
  const say = useTexts(messages);
  return (
    <Sheet isOpen onClose={onClose} title={say(`${ending}Title`, { name })}>
      <p>{say(`${ending}Why`, { name })}</p>
      {ending === "block" ? <p className="quiet">{say("blockLater")}</p> : null}
      <div className="inline">
        <Button
          kind="danger"
          onPress={() => {
            onClose();
            onEnd();
          }}
        >
          {say(ending)}
        </Button>
        <Button autoFocus onPress={onClose}>
          {say("keep")}
        </Button>
      </div>
    </Sheet>
  );
}
