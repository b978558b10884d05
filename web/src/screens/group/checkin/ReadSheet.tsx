import { useState } from "react";
import { Button, Fault, Field, Form, Sheet } from "../../../design";
import { useTexts } from "../../../text/messages";
import { Camera } from "./Camera";
import { faultOf, type CodeFault } from "./codes";
import { messages } from "./messages";
import { useReading } from "./useReading";

interface ReadSheetProps {
  readonly id: string;
  /** The person, whose own code does not count. */
  readonly own: string;
  readonly onClose: () => void;
}

/** Reads another participant's code, by camera or typed. */
export function ReadSheet({ id, own, onClose }: ReadSheetProps) {
  const say = useTexts(messages);
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<CodeFault>();
  const reading = useReading(id, onClose);
  const submit = (code: string) => {
    const now = Date.now();
    const found = faultOf(code, id, own, now);
    setFault(found);
    if (!found) {
      reading.mutate({ code: code.trim(), readAt: new Date(now).toISOString() });
    }
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("read")}>
      <Camera isPaused={reading.isPending} onRead={submit} />
      <Form isPending={reading.isPending} onSubmit={() => submit(typed)}>
        <Field autoComplete="off" fault={fault && say(fault)} label={say("typeCode")} onChange={setTyped} spellCheck="false" value={typed} />
        {reading.isError ? <Fault failure={reading.error} /> : null}
        <Button isPending={reading.isPending} kind="primary" type="submit">
          {say("checkIn")}
        </Button>
      </Form>
    </Sheet>
  );
}
