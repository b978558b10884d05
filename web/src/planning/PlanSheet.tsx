import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Fault, Field, Form, sayDone, Sheet, Skeleton, useDraft } from "../design";
import { profileQuery } from "../session/profile";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import type { Day } from "../text/days";
import { SportSelect } from "../training/SportSelect";
import { draftOf, emptyDraft, faultsOf, newDocument, patchOf, type Draft, type Faults } from "./draft";
import { Fulfilment } from "./Fulfilment";
import { messages } from "./messages";
import { changeEntry, createEntry, planEntryQuery, rereadPlan, usePlanActs, type ReadEntry } from "./plan";
import "./planning.css";

/** Told the day of what was saved, since it may lie where the screen does not look. */
type Closing = (day?: Day) => void;

/** Plans a training on a day. */
export function NewPlanSheet({ day, onClose }: { readonly day: Day; readonly onClose: Closing }) {
  const say = useTexts(messages);
  const profile = useQuery(profileQuery);
  return (
    <Sheet isOpen onClose={() => onClose()} title={say("plan")}>
      {profile.isPending ? <Skeleton rows={3} /> : <PlanForm initial={emptyDraft(day, profile.data?.document.sports?.[0] ?? "running")} onClose={onClose} />}
    </Sheet>
  );
}

/** Edits a planned training by the version that was read, and says what fulfilled it. */
export function EditPlanSheet({ id, onClose }: { readonly id: string; readonly onClose: Closing }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const read = useQuery({ ...planEntryQuery(id), staleTime: 0, gcTime: 0 });
  const acts = usePlanActs();
  return (
    <Sheet isOpen onClose={() => onClose()} title={say("edit")}>
      {read.isPending ? <Skeleton rows={3} /> : null}
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data ? (
        <>
          <Fulfilment entry={read.data.entry} onClose={onClose} />
          <PlanForm initial={draftOf(read.data.entry, formats.units)} onClose={onClose} read={read.data} />
          <Button
            onPress={() => {
              onClose();
              acts.remove(read.data.entry);
            }}
          >
            {say("remove")}
          </Button>
        </>
      ) : null}
    </Sheet>
  );
}

interface PlanFormProps {
  readonly initial: Draft;
  readonly read?: ReadEntry;
  readonly onClose: Closing;
}

function PlanForm({ initial, read, onClose }: PlanFormProps) {
  const say = useTexts(messages);
  const { units, farUnit } = useFormats();
  const queries = useQueryClient();
  const [draft, setDraft] = useDraft(initial);
  const [faults, setFaults] = useState<Faults>({});
  const [key] = useState(() => crypto.randomUUID());
  const save = useMutation({
    mutationFn: () => (read ? changeEntry(read, patchOf(draft, units, read.entry)) : createEntry(newDocument(draft, units), key)),
    onSuccess: async ({ day }) => {
      await rereadPlan(queries);
      sayDone(say(read ? "saved" : "added"));
      onClose(day);
    },
  });
  const write = (member: keyof Draft) => (value: string) => {
    setDraft({ [member]: value });
    setFaults((before) => ({ ...before, [member]: undefined }));
  };
  const fault = (member: keyof Draft) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  const submit = () => {
    const found = faultsOf(draft, units);
    setFaults(found);
    if (Object.keys(found).length === 0) {
      save.mutate();
    }
  };
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      <div className="plan-pair">
        <Field fault={fault("day")} label={say("day")} onChange={write("day")} type="date" value={draft.day} />
        <Field label={say("timeOfDay")} onChange={write("timeOfDay")} type="time" value={draft.timeOfDay} />
      </div>
      <SportSelect label={say("sport")} onChange={write("sport")} value={draft.sport} />
      <Field fault={fault("title")} label={say("what")} onChange={write("title")} value={draft.title} />
      <fieldset className="plan-aim">
        <legend>{say("aim")}</legend>
        <p className="quiet">{say("aimWhy")}</p>
        <div className="plan-aims">
          <Field fault={fault("time")} label={say("aimTime")} onChange={write("time")} value={draft.time} />
          <Field fault={fault("distance")} inputMode="decimal" label={say("aimDistance", { unit: farUnit })} onChange={write("distance")} value={draft.distance} />
          <Field fault={fault("load")} inputMode="numeric" label={say("aimLoad")} onChange={write("load")} value={draft.load} />
        </div>
      </fieldset>
      <Field fault={fault("note")} label={say("note")} lines={3} onChange={write("note")} value={draft.note} />
      {save.isError ? <Fault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say(read ? "save" : "add")}
      </Button>
    </Form>
  );
}
