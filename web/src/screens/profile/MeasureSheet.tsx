import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Fault, Field, Form, sayDone, Sheet, Skeleton } from "../../design";
import { profileQuery } from "../../session/profile";
import { useFresh } from "../../session/useFresh";
import { isDay, sayDay, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { MEASURES } from "./figures";
import { messages } from "./messages";
import { changeMeasured, measuredQuery, type Measure, type Measured, type MeasuredChange } from "./queries";

type Written = { readonly [M in Measure]?: string };

const ALL = Object.keys(MEASURES) as Measure[];

/** The figures of one day; what was noted for it before stands in the fields. */
export function MeasureSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(messages);
  const now = useToday();
  const [chosen, setChosen] = useState<Day>();
  const [edits, setEdits] = useState<Written>({}); // they stay when another day is chosen afterwards
  const day = chosen ?? now;
  const isGood = isDay(day) && day <= now;
  return (
    <Sheet isOpen onClose={onClose} title={say("measure")}>
      <Field fault={isGood ? undefined : say("futureDay")} label={say("measuredOn")} onChange={setChosen} type="date" value={day} />
      {isGood ? <MeasuresOf day={day} edits={edits} key={day} onClose={onClose} onEdit={(edit) => setEdits((now) => ({ ...now, ...edit }))} /> : null}
    </Sheet>
  );
}

interface Editing {
  readonly edits: Written;
  readonly onEdit: (edit: Written) => void;
  readonly onClose: () => void;
}

function MeasuresOf({ day, ...editing }: Editing & { readonly day: Day }) {
  const { data, isPending, error, refetch } = useFresh(measuredQuery(day, day));
  return (
    <>
      {isPending ? <Skeleton rows={3} /> : null}
      {error ? <Fault failure={error} onRetry={() => void refetch()} /> : null}
      {data ? <MeasureForm before={{ ...data[0], day }} {...editing} /> : null}
    </>
  );
}

function MeasureForm({ before, edits, onEdit, onClose }: Editing & { readonly before: Measured }) {
  const say = useTexts(messages);
  const { units, locale } = useFormats();
  const [isChecked, setChecked] = useState(false);
  const save = useMeasuring();
  const stored = writtenOf(before, units);
  const written: Written = { ...stored, ...edits };
  const touched = ALL.filter((measure) => (written[measure] ?? "") !== (stored[measure] ?? ""));
  const faultOf = (measure: Measure) => {
    const figure = MEASURES[measure];
    const text = written[measure] ?? "";
    const value = figure.read(text, units);
    return text.trim() === "" || !touched.includes(measure) || (value !== undefined && value >= figure.least && value <= figure.most)
      ? undefined
      : say("between", { least: figure.say(figure.show(figure.least, units), locale), most: figure.say(figure.show(figure.most, units), locale) });
  };
  const submit = () => {
    setChecked(true);
    if (touched.length === 0) {
      onClose();
    } else if (!ALL.some(faultOf)) {
      const change = Object.fromEntries(touched.map((measure) => [measure, MEASURES[measure].read(written[measure] ?? "", units) ?? null]));
      save.mutate({ day: before.day, change }, { onSuccess: onClose });
    }
  };
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      {ALL.map((measure) => (
        <Field
          fault={isChecked ? faultOf(measure) : undefined}
          inputMode={measure === "sleepMinutes" ? "text" : "decimal"}
          key={measure}
          label={say("withUnit", { name: say(measure), unit: say(MEASURES[measure].unit(units)) })}
          onChange={(text) => onEdit({ [measure]: text })}
          value={written[measure] ?? ""}
        />
      ))}
      {save.isError ? <Fault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say("save")}
      </Button>
    </Form>
  );
}

function writtenOf(before: Measured, units: "metric" | "imperial"): Written {
  return Object.fromEntries(
    ALL.flatMap((measure) => {
      const value = before[measure];
      return value === undefined ? [] : [[measure, MEASURES[measure].write(value, units)]];
    }),
  );
}

interface Measuring {
  readonly day: Day;
  /** Only what the person has changed: a rounding that is shown is no value. */
  readonly change: MeasuredChange;
}

/** Changes figures of a day; the toast puts back those that it changed. */
function useMeasuring() {
  const say = useTexts(messages);
  const { locale } = useFormats();
  const queries = useQueryClient();
  const change = async ({ day, change: figures }: Measuring) => {
    const [now] = await queries.fetchQuery({ ...measuredQuery(day, day), staleTime: 0 });
    await changeMeasured({ ...now, day }, figures);
    return Object.fromEntries(Object.keys(figures).map((measure) => [measure, now?.[measure as Measure] ?? null]));
  };
  const onSettled = () => void [["measurements"], profileQuery.queryKey].map((queryKey) => queries.invalidateQueries({ queryKey }));
  const undo = useMutation({ mutationFn: change, onError: (failure: Error) => sayDone(say("refused", { why: failure.message })), onSettled });
  return useMutation({
    mutationFn: change,
    onSuccess: (former: MeasuredChange, { day }) => sayDone(say("measured", { day: sayDay(day, locale, { day: "numeric", month: "long" }) }), () => undo.mutate({ day, change: former })),
    onSettled,
  });
}
