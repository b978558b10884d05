import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { Button, Fault, Field, sayDone, Sheet, Skeleton } from "../../design";
import { profileQuery } from "../../session/profile";
import { isDay, sayDay, today, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { MEASURES } from "./figures";
import { messages } from "./messages";
import { measuredQuery, putMeasured, type Measure, type Measured } from "./queries";

type Written = { readonly [M in Measure]?: string };
type Figures = Omit<Measured, "day">;

const ALL = Object.keys(MEASURES) as Measure[];

/** The figures of one day; what was noted for it before stands in the fields. */
export function MeasureSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useTexts(messages);
  const [day, setDay] = useState(today());
  const isGood = isDay(day) && day <= today();
  const read = useQuery({ ...measuredQuery(day, day), enabled: isGood });
  return (
    <Sheet isOpen onClose={onClose} title={say("measure")}>
      <Field fault={isGood ? undefined : say("futureDay")} label={say("measuredOn")} onChange={setDay} type="date" value={day} />
      {isGood && read.isPending ? <Skeleton rows={3} /> : null}
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {isGood && read.data ? <MeasureForm before={read.data[0] ?? { day }} day={day} key={day} onClose={onClose} /> : null}
    </Sheet>
  );
}

interface MeasureFormProps {
  readonly day: Day;
  readonly before: Measured;
  readonly onClose: () => void;
}

function MeasureForm({ day, before, onClose }: MeasureFormProps) {
  const say = useTexts(messages);
  const { units, locale } = useFormats();
  const [written, setWritten] = useState<Written>(() => writtenOf(before, units));
  const [isChecked, setChecked] = useState(false);
  const save = useMeasuring(day, before, onClose);
  const faultOf = (measure: Measure) => {
    const figure = MEASURES[measure];
    const text = written[measure] ?? "";
    const value = figure.read(text, units);
    return text.trim() === "" || (value !== undefined && value >= figure.least && value <= figure.most)
      ? undefined
      : say("between", { least: figure.say(figure.show(figure.least, units), locale), most: figure.say(figure.show(figure.most, units), locale) });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setChecked(true);
    if (!ALL.some(faultOf)) {
      const figures = ALL.flatMap((measure) => {
        const value = MEASURES[measure].read(written[measure] ?? "", units);
        return value === undefined ? [] : [[measure, value]];
      });
      save.mutate(Object.fromEntries(figures) as Figures);
    }
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {ALL.map((measure) => (
        <Field
          fault={isChecked ? faultOf(measure) : undefined}
          inputMode={measure === "sleepMinutes" ? "text" : "decimal"}
          key={measure}
          label={say("withUnit", { name: say(measure), unit: say(MEASURES[measure].unit(units)) })}
          onChange={(text) => setWritten((now) => ({ ...now, [measure]: text }))}
          value={written[measure] ?? ""}
        />
      ))}
      {save.isError ? <Fault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say("save")}
      </Button>
    </form>
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

function figuresOf(measured: Measured): Figures {
  return Object.fromEntries(ALL.flatMap((measure) => (measured[measure] === undefined ? [] : [[measure, measured[measure]]])));
}

/** Replaces the day; the toast puts back what was noted before. */
function useMeasuring(day: Day, before: Measured, onClose: () => void) {
  const say = useTexts(messages);
  const { locale } = useFormats();
  const queries = useQueryClient();
  const again = () => Promise.all([["measurements"], profileQuery.queryKey].map((queryKey) => queries.invalidateQueries({ queryKey })));
  const undo = useMutation({ mutationFn: (former: Figures) => putMeasured(day, former), onError: (failure: Error) => sayDone(say("refused", { why: failure.message })), onSettled: again });
  return useMutation({
    mutationFn: (figures: Figures) => putMeasured(day, figures),
    onSuccess: async () => {
      const former = figuresOf(before); // the day is read again while the sheet is still open
      sayDone(say("measured", { day: sayDay(day, locale, { day: "numeric", month: "long" }) }), () => undo.mutate(former));
      await again();
      onClose();
    },
  });
}
