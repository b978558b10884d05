import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { Button, Fault, Field, sayDone, Select, Sheet, Skeleton } from "../../design";
import { profileQuery } from "../../session/profile";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { PACES, paceMeters, RANGES, sayThreshold, THRESHOLDS, writePace } from "./figures";
import { messages } from "./messages";
import { putZoneSet, zoneSetsQuery, type Threshold, type ZoneSet } from "./queries";
import { draftOf, EXAMPLES, faultsOf, MODELS, zoneSetOf, type ZoneDraft, type ZoneKind } from "./zoneDraft";

/** Thresholds and models from a day on. */
export function ThresholdSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(messages);
  const sets = useQuery(zoneSetsQuery);
  return (
    <Sheet isOpen onClose={onClose} title={say("setThresholds")}>
      {sets.isPending ? <Skeleton rows={4} /> : null}
      {sets.isError ? <Fault failure={sets.error} onRetry={() => void sets.refetch()} /> : null}
      {sets.data ? <ThresholdForm now={sets.data.at(-1)} onClose={onClose} /> : null}
    </Sheet>
  );
}

function ThresholdForm({ now, onClose }: { readonly now: ZoneSet | undefined; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const { units } = useFormats();
  const [draft, setDraft] = useState(() => draftOf(now, units));
  const [isChecked, setChecked] = useState(false);
  const save = useSaving(onClose);
  const faults = faultsOf(draft, units);
  const write = (part: Partial<ZoneDraft>) => setDraft((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (faults.size === 0) {
      save.mutate({ from: draft.from, set: zoneSetOf(draft, units) });
    }
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {THRESHOLDS.map((threshold) => (
        <ThresholdField
          isFaulty={isChecked && faults.has(threshold)}
          key={threshold}
          onChange={(text) => write({ thresholds: { ...draft.thresholds, [threshold]: text } })}
          threshold={threshold}
          value={draft.thresholds[threshold] ?? ""}
        />
      ))}
      {(Object.keys(MODELS) as ZoneKind[]).map((kind) => (
        <ModelFields draft={draft} isFaulty={isChecked && faults.has(kind)} key={kind} kind={kind} onChange={write} />
      ))}
      <Field fault={isChecked && faults.has("from") ? say("futureDay") : undefined} label={say("holdsFrom")} onChange={(from) => write({ from })} type="date" value={draft.from} />
      {save.isError ? <Fault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say("save")}
      </Button>
    </form>
  );
}

interface ThresholdFieldProps {
  readonly threshold: Threshold;
  readonly value: string;
  readonly isFaulty: boolean;
  readonly onChange: (text: string) => void;
}

function ThresholdField({ threshold, value, isFaulty, onChange }: ThresholdFieldProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const pace = PACES[threshold];
  const [least, most] = RANGES[threshold];
  const meters = pace ? paceMeters(pace, formats.units) : 1;
  const fault = pace
    ? say("paceBetween", { example: pace === "speed" ? "4:30" : "1:45", least: writePace(most, meters), most: writePace(least, meters) })
    : say("between", { least, most });
  return (
    <Field
      fault={isFaulty ? fault : undefined}
      inputMode={pace ? "text" : "numeric"}
      label={say("withUnit", { name: say(threshold), unit: sayThreshold(threshold, 1, formats)?.unit ?? "" })}
      onChange={onChange}
      value={value}
    />
  );
}

interface ModelFieldsProps {
  readonly kind: ZoneKind;
  readonly draft: ZoneDraft;
  readonly isFaulty: boolean;
  readonly onChange: (part: Partial<ZoneDraft>) => void;
}

function ModelFields({ kind, draft, isFaulty, onChange }: ModelFieldsProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const unit = { heartRate: formats.whole(0, "bpm").unit, power: formats.whole(0, "W").unit, speed: formats.rate(1, "pace-per-km")?.unit ?? "" }[kind];
  const { model, bounds } = draft[kind];
  return (
    <>
      <Select label={say(`${kind}Model`)} onChange={(chosen) => onChange({ [kind]: { model: chosen, bounds } })} value={model}>
        <option value="">{say("auto")}</option>
        {MODELS[kind].map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </Select>
      {model === "own" ? (
        <Field
          fault={isFaulty ? say("boundsWrong", { example: EXAMPLES[kind] }) : undefined}
          label={say("bounds", { unit })}
          onChange={(text) => onChange({ [kind]: { model, bounds: text } })}
          value={bounds}
        />
      ) : null}
    </>
  );
}

interface Saved {
  readonly from: string;
  readonly set: ReturnType<typeof zoneSetOf>;
}

function useSaving(onClose: () => void) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ from, set }: Saved) => putZoneSet(from, set),
    onSuccess: async () => {
      await Promise.all([zoneSetsQuery, profileQuery].map(({ queryKey }) => queries.invalidateQueries({ queryKey })));
      sayDone(say("thresholdsSaved"));
      onClose();
    },
  });
}
