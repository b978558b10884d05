import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Fault, Field, Form, Notice, sayDone, Select, Sheet, Skeleton } from "../../design";
import { isOutdated } from "../../session/api";
import { profileQuery } from "../../session/profile";
import { useFresh } from "../../session/useFresh";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { PACES, paceMeters, RANGES, sayThreshold, THRESHOLDS, writePace } from "./figures";
import { messages } from "./messages";
import { putZoneSet, zoneSetsQuery, type Threshold, type ZoneSeries } from "./queries";
import { draftOf, EXAMPLES, faultsOf, MODELS, zoneSetOf, type ZoneDraft, type ZoneEdits, type ZoneKind } from "./zoneDraft";

/** Thresholds and models from a day on. */
export function ThresholdSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(messages);
  const { data: series, isPending, error, refetch } = useFresh(zoneSetsQuery);
  return (
    <Sheet isOpen onClose={onClose} title={say("setThresholds")}>
      {isPending ? <Skeleton rows={4} /> : null}
      {error ? <Fault failure={error} onRetry={() => void refetch()} /> : null}
      {series ? <ThresholdForm onClose={onClose} series={series} /> : null}
    </Sheet>
  );
}

/** Fields that were not touched follow what stands, also when it changes while the form is open. */
function ThresholdForm({ series, onClose }: { readonly series: ZoneSeries; readonly onClose: () => void }) {
  const say = useTexts(messages);
  const { units } = useFormats();
  const today = useToday();
  const [edits, setEdits] = useState<ZoneEdits>({});
  const [isChecked, setChecked] = useState(false);
  const save = useSaving();
  const now = series.sets.at(-1);
  const draft = draftOf(now, units, today, edits);
  const faults = faultsOf(draft, units, today, now);
  const write = (part: ZoneEdits) => setEdits((before) => ({ ...before, ...part }));
  const submit = () => {
    setChecked(true);
    if (faults.size === 0) {
      save.mutate({ from: draft.from, set: zoneSetOf(draft, units, now), etag: series.etag }, { onSuccess: onClose });
    }
  };
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      {THRESHOLDS.map((threshold) => (
        <ThresholdField
          isFaulty={isChecked && faults.has(threshold)}
          key={threshold}
          onChange={(text) => write({ thresholds: { ...edits.thresholds, [threshold]: text } })}
          threshold={threshold}
          value={draft.thresholds[threshold] ?? ""}
        />
      ))}
      {(Object.keys(MODELS) as ZoneKind[]).map((kind) => (
        <ModelFields draft={draft} isFaulty={isChecked && faults.has(kind)} key={kind} kind={kind} onChange={write} />
      ))}
      <Field fault={isChecked && faults.has("from") ? say("futureDay") : undefined} label={say("holdsFrom")} onChange={(from) => write({ from })} type="date" value={draft.from} />
      {save.isError ? isOutdated(save.error) ? <Notice kind="danger" title={say("thresholdsChanged")} /> : <Fault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say("save")}
      </Button>
    </Form>
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
  readonly onChange: (part: ZoneEdits) => void;
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
  readonly etag: string;
}

function useSaving() {
  const say = useTexts(messages);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ from, set, etag }: Saved) => putZoneSet(from, set, etag),
    onSuccess: () => sayDone(say("thresholdsSaved")),
    onSettled: () => void [zoneSetsQuery, profileQuery].map(({ queryKey }) => queries.invalidateQueries({ queryKey })),
  });
}
