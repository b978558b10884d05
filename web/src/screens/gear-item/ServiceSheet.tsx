import { useState, type FormEvent } from "react";
import { Button, Fault, Field, sayDone, Sheet } from "../../design";
import { useGearChange } from "../../gear/gear";
import { api, demandEmpty } from "../../session/api";
import { isDay, today } from "../../text/days";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

interface ServiceSheetProps {
  readonly id: string;
  readonly onClose: () => void;
}

export function ServiceSheet({ id, onClose }: ServiceSheetProps) {
  const say = useTexts(messages);
  const [day, setDay] = useState(today());
  const [note, setNote] = useState("");
  const [isWrong, setWrong] = useState(false);
  const service = useGearChange(() =>
    demandEmpty(
      api.POST("/api/v1/gear/{id}/services", {
        params: { path: { id }, header: { "Idempotency-Key": crypto.randomUUID() } },
        body: { ...(day === today() ? {} : { servedAt: new Date(`${day}T12:00`).toISOString() }), ...(note.trim() ? { note: note.trim() } : {}) },
      }),
    ),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isDay(day) || day > today()) {
      setWrong(true);
      return;
    }
    service.mutate(undefined, {
      onSuccess: () => {
        sayDone(say("served"));
        onClose();
      },
    });
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("service")}>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="quiet">{say("serviceWhy")}</p>
        <Field
          fault={isWrong ? say("serviceDayWrong") : undefined}
          label={say("servedOn")}
          onChange={(chosen) => {
            setDay(chosen);
            setWrong(false);
          }}
          type="date"
          value={day}
        />
        <Field label={say("serviceNote")} lines={3} onChange={setNote} value={note} />
        {service.isError ? <Fault failure={service.error} /> : null}
        <Button isPending={service.isPending} kind="primary" type="submit">
          {say("saveService")}
        </Button>
      </form>
    </Sheet>
  );
}
