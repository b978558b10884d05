import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { Controller, useForm, type Control } from "react-hook-form";
import * as v from "valibot";
import { Button, Choice, Fault, Field, Form, sayDone, Sheet, useDraft } from "../../design";
import { useTexts } from "../../text/messages";
import { SportSelect } from "../../training/SportSelect";
import type { Training } from "../../training/training";
import { useChange, useUndo, type Patch } from "./change";
import { messages } from "./messages";
import { AUDIENCES, PARTS, type Audience, type Part } from "../../training/visibility";

const LONGEST_NAME = 120;
const LONGEST_TEXT = 10_000;
const LONGEST_WEATHER = 200;
const MOST_TAGS = 20;
const NONE = "";

interface EditSheetProps {
  readonly training: Training;
  readonly onClose: () => void;
}

/** All that an athlete says about a training. Sends what was changed, and nothing else. */
export function EditSheet({ training, onClose }: EditSheetProps) {
  const say = useTexts(messages);
  const change = useChange(training);
  const undo = useUndo(training.id);
  const schema = v.object({
    name: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NAME, say("nameLong"))),
    notes: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_TEXT, say("notesLong"))),
    privateNote: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_TEXT, say("notesLong"))),
    weatherNote: v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_WEATHER, say("weatherLong"))),
    tags: v.pipe(v.string(), v.check((tags) => tagsOf(tags).length <= MOST_TAGS, say("tagsMany"))),
  });
  const { control, handleSubmit } = useForm({ resolver: standardSchemaResolver(schema), values: textsOf(training), resetOptions: { keepDirtyValues: true } });
  const [choices, setChoices] = useDraft(choicesOf(training));
  const [parts, setParts] = useDraft<ChosenParts>(training.partVisibility ?? {});
  const choose = (name: keyof typeof choices) => (value: string) => setChoices({ [name]: value });

  const save = (texts: Texts) => {
    const before = { ...textsOf(training), ...choicesOf(training) };
    const patch = patchOf(before, { ...texts, ...choices }, training.partVisibility ?? {}, parts);
    if (Object.keys(patch).length === 0) {
      onClose();
      return;
    }
    const back = patchOf({ ...texts, ...choices }, before, parts, training.partVisibility ?? {});
    change.mutate(patch, {
      onSuccess: () => {
        sayDone(say("saved"), () => undo.mutate(back));
        onClose();
      },
    });
  };
  return (
    <Sheet isOpen onClose={onClose} title={say("edit")}>
      <Form isPending={change.isPending} onSubmit={() => handleSubmit(save)()}>
        <TextOf autoFocus control={control} label={say("name")} name="name" />
        <SportSelect label={say("sport")} onChange={choose("sport")} value={choices.sport} />
        <TextOf control={control} label={say("notes")} lines={4} name="notes" />
        <TextOf control={control} hint={say("tagsHint")} label={say("tags")} name="tags" />
        <div className="pair">
          <Choice
            label={say("feeling")}
            onChange={choose("feeling")}
            options={[NONE, "5", "4", "3", "2", "1"].map((value) => ({ value, label: value ? say("feelingOf", { feeling: Number(value) }) : say("notSaid") }))}
            value={choices.feeling}
          />
          <Choice
            label={say("effort")}
            onChange={choose("effort")}
            options={[NONE, ...Array.from({ length: 10 }, (_, at) => String(at + 1))].map((value) => ({ value, label: value ? say("effortOf", { effort: Number(value) }) : say("notSaid") }))}
            value={choices.effort}
          />
        </div>
        <TextOf control={control} label={say("weather")} name="weatherNote" />
        <TextOf control={control} hint={say("privateHint")} label={say("privateNote")} lines={3} name="privateNote" />
        <Choice label={say("visibility")} onChange={choose("visibility")} options={AUDIENCES.map((value) => ({ value, label: say(value) }))} value={choices.visibility} />
        <details className="fold">
          <summary>{say("parts")}</summary>
          <div className="stack">
            <p className="quiet">{say("partsWhy")}</p>
            {PARTS.map((part) => (
              <Choice
                key={part}
                label={say(`part_${part}`)}
                onChange={(value: Audience | "") => setParts({ [part]: value || undefined })}
                options={[{ value: "" as Audience | "", label: say("asProfile") }, ...AUDIENCES.map((value) => ({ value, label: say(value) }))]}
                value={parts[part] ?? ""}
              />
            ))}
          </div>
        </details>
        {change.isError ? <Fault failure={change.error} /> : null}
        <Button isPending={change.isPending} kind="primary" type="submit">
          {say("save")}
        </Button>
      </Form>
    </Sheet>
  );
}

type ChosenParts = { readonly [P in Part]?: Audience | undefined };
type Texts = ReturnType<typeof textsOf>;

interface TextOfProps {
  readonly control: Control<Texts>;
  readonly name: keyof Texts;
  readonly label: string;
  readonly hint?: string;
  readonly lines?: number;
  readonly autoFocus?: boolean;
}

function TextOf({ control, name, label, hint, lines = 1, autoFocus = false }: TextOfProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <div>
          <Field
            autoFocus={autoFocus}
            fault={fieldState.error?.message}
            inputRef={field.ref}
            label={label}
            lines={lines}
            onBlur={field.onBlur}
            onChange={field.onChange}
            value={field.value}
          />
          {hint ? <p className="hint quiet">{hint}</p> : null}
        </div>
      )}
    />
  );
}

function textsOf(training: Training) {
  const { name = "", notes = "", privateNote = "", weatherNote = "", tags = [] } = training;
  return { name, notes, privateNote, weatherNote, tags: tags.join(", ") };
}

function choicesOf(training: Training) {
  return {
    sport: training.sport as string,
    feeling: training.feeling ? String(training.feeling) : NONE,
    effort: training.perceivedExertion ? String(training.perceivedExertion) : NONE,
    visibility: training.visibility ?? "only-me",
  };
}

export function tagsOf(text: string): readonly string[] {
  return [...new Set(text.split(",").map((tag) => tag.trim()).filter((tag) => tag !== ""))];
}

type All = Texts & ReturnType<typeof choicesOf>;

/** What leads from one state to the other. */
export function patchOf(before: All, after: All, partsBefore: object, partsAfter: object): Patch {
  const members: Record<keyof All, unknown> = {
    name: after.name || null,
    notes: after.notes || null,
    privateNote: after.privateNote || null,
    weatherNote: after.weatherNote || null,
    tags: tagsOf(after.tags),
    sport: after.sport,
    feeling: after.feeling ? Number(after.feeling) : null,
    effort: after.effort ? Number(after.effort) : null,
    visibility: after.visibility,
  };
  const changed = Object.entries(members).flatMap(([name, value]) =>
    before[name as keyof All] === after[name as keyof All] ? [] : [[name === "effort" ? "perceivedExertion" : name, value]],
  );
  const names = [...new Set([...Object.keys(partsBefore), ...Object.keys(partsAfter)])];
  const parts = names.flatMap((part) => {
    const [was, is] = [partsBefore[part as never], partsAfter[part as never]];
    return was === is ? [] : [[part, is ?? null]];
  });
  return Object.fromEntries([...changed, ...(parts.length > 0 ? [["partVisibility", Object.fromEntries(parts)]] : [])]) as Patch;
}
