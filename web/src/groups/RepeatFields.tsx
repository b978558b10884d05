import { Check, Choice, Field } from "../design";
import { sayDay, type Day } from "../text/days";
import { localeOf, useLanguage } from "../text/language";
import { useTexts } from "../text/messages";
import { chosenDays, firstDay, leavesMonthsOut, monthlyWays, ruleOf, type RepeatDraft, type RepeatFaults } from "./repeat";
import { messages } from "./repeatMessages";
import { WEEKDAYS } from "./rule";
import { nameOfWeekday, useRuleWords } from "./useRuleWords";

interface RepeatFieldsProps {
  readonly repeat: RepeatDraft;
  readonly faults: RepeatFaults;
  /** From which on it repeats; the first training is on this day or the next one of the rule. */
  readonly day: Day;
  readonly onWrite: (change: Partial<RepeatDraft>) => void;
}

/** Whether a training repeats, how often and until when. */
export function RepeatFields({ repeat, faults, day, onWrite }: RepeatFieldsProps) {
  const say = useTexts(messages);
  const fault = (member: keyof RepeatFaults) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  return (
    <>
      <Choice label={say("repeat")} onChange={(every) => onWrite({ every })} options={optionsOf(["once", "week", "month"], say)} value={repeat.every} />
      {repeat.every === "once" ? null : (
        <>
          <Field
            fault={fault("interval")}
            inputMode="numeric"
            label={say(repeat.every === "week" ? "intervalWeek" : "intervalMonth")}
            onChange={(interval) => onWrite({ interval })}
            value={repeat.interval}
          />
          {repeat.every === "week" ? <Weekdays day={day} fault={fault("days")} onWrite={onWrite} repeat={repeat} /> : <MonthDay day={day} onWrite={onWrite} repeat={repeat} />}
          <Choice label={say("ends")} onChange={(end) => onWrite({ end })} options={optionsOf(["never", "day", "count"], say)} value={repeat.end} />
          {repeat.end === "day" ? <Field fault={fault("until")} label={say("until")} onChange={(until) => onWrite({ until })} type="date" value={repeat.until} /> : null}
          {repeat.end === "count" ? <Field fault={fault("count")} inputMode="numeric" label={say("counted")} onChange={(count) => onWrite({ count })} value={repeat.count} /> : null}
          {Object.keys(faults).length === 0 ? <Summary day={day} repeat={repeat} /> : null}
        </>
      )}
    </>
  );
}

function optionsOf<T extends keyof typeof messages>(values: readonly T[], say: (key: T) => string): readonly { readonly value: T; readonly label: string }[] {
  return values.map((value) => ({ value, label: say(value) }));
}

type PartProps = Pick<RepeatFieldsProps, "repeat" | "day" | "onWrite">;

function Weekdays({ repeat, day, fault, onWrite }: PartProps & { readonly fault: string | undefined }) {
  const say = useTexts(messages);
  const locale = localeOf(useLanguage());
  const days = chosenDays(repeat, day);
  return (
    <fieldset className="repeat-days">
      <legend>{say("onDays")}</legend>
      {WEEKDAYS.map((each) => (
        <Check isChecked={days.includes(each)} key={each} onChange={(isChosen) => onWrite({ days: isChosen ? [...days, each] : days.filter((other) => other !== each) })}>
          {nameOfWeekday(each, locale, "short")}
        </Check>
      ))}
      {fault ? <p className="fault">{fault}</p> : null}
    </fieldset>
  );
}

function MonthDay({ repeat, day, onWrite }: PartProps) {
  const say = useTexts(messages);
  const words = useRuleWords();
  const ways = monthlyWays(day);
  const plain = { ...repeat, interval: "1", end: "never" } as const;
  return (
    <Choice
      label={say("onDay")}
      onChange={(monthly) => onWrite({ monthly })}
      options={ways.map((monthly) => ({ value: monthly, label: words(ruleOf({ ...plain, monthly }, day)) }))}
      value={ways.includes(repeat.monthly) ? repeat.monthly : "date"}
    />
  );
}

function Summary({ repeat, day }: Pick<PartProps, "repeat" | "day">) {
  const say = useTexts(messages);
  const words = useRuleWords();
  const locale = localeOf(useLanguage());
  const first = sayDay(firstDay(repeat, day), locale, { weekday: "short", day: "numeric", month: "short" });
  return (
    <p className="quiet">
      {say("first", { rule: words(ruleOf({ ...repeat, end: "never" }, day)), day: first })}
      {leavesMonthsOut(repeat, day) ? ` ${say("skips")}` : null}
    </p>
  );
}
