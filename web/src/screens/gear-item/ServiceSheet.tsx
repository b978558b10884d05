import { useState, type FormEvent } from "react";
import { Button, Fault, Field, sayDone, Sheet } from "../../design";
import { MOST_NOTE_LETTERS } from "../../gear/draft";
import { useGearChange } from "../../gear/gear";
import { api, demandEmpty } from "../../session/api";
import { isDay, noonOf, today, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useZone } from "../../text/useToday";
import { messages } from "./messages";

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
  const service = useGearChange({
    change: () =>
      demandEmpty(
        api.POST("/api/v1/gear/{id}/services", {
          params: { path: { id }, header: { "Idempotency-Key": key } },
          body: { ...(day === now ? {} : { servedAt: noonOf(day, zone) }), ...(note.trim() ? { note: note.trim() } : {}) },
        }),
      ),
    onDone: () => sayDone(say("served")),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isDay(day) || day > now) {
      setWrong(true);
      return;
    }
    service.mutate(undefined, { onSuccess: onClose });
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("service")}>
      <form className="stack" noValidate onSubmit={submit}>
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
      </form>
    </Sheet>
  );
}
