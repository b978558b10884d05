import { useState } from "react";
import { Button, Fault, Field, Form, sayDone, Sheet } from "../../design";
import { MOST_NOTE_LETTERS } from "../../gear/draft";
import { noteService, useGearChange } from "../../gear/gear";
import { isDay, noonOf, today, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";
import { useServiceUndo } from "./useServiceRemoval";

interface ServiceSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** Notes a service once, however often its answer was lost; one of a past day at its noon. */
export function ServiceSheet({ id, onClose }: ServiceSheetProps) {
  const say = useTexts(messages);
  const zone = useZone();
  const now = today(new Date(), zone);
  const [chosen, setChosen] = useState<Day>();
  const day = chosen ?? now;
  const [note, setNote] = useState("");
  const [isWrong, setWrong] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const undo = useServiceUndo(id);
  const service = useGearChange({
    change: () => noteService(id, { ...(day === now ? {} : { servedAt: noonOf(day, zone) }), note: note.trim() }, key),
    onDone: () => sayDone(say("served"), undo),
  });
  const submit = () => {
    if (!isDay(day) || day > now) {
      setWrong(true);
      return;
    }
    service.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("service")}>
      <Form isPending={service.isPending} onSubmit={submit}>
        <p className="quiet">{say("serviceWhy")}</p>
        <Field
          fault={isWrong ? say("serviceDayWrong") : undefined}
          label={say("servedOn")}
          onChange={(written) => {
            setChosen(written);
            setKey(crypto.randomUUID());
            setWrong(false);
          }}
          type="date"
          value={day}
        />
        <Field
          label={say("serviceNote")}
          lines={3}
          maxLength={MOST_NOTE_LETTERS}
          onChange={(text) => {
            setNote(text);
            setKey(crypto.randomUUID());
          }}
          value={note}
        />
        {service.isError ? <Fault failure={service.error} /> : null}
        <Button isPending={service.isPending} kind="primary" type="submit">
          {say("saveService")}
        </Button>
      </Form>
    </Sheet>
  );
}
