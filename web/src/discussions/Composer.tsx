import { useState } from "react";
import { Button, Fault, Field, Form, Pick } from "../design";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import { LONGEST, type Person } from "./subject";
import { toDraft, toText } from "./words";

interface ComposerProps {
  readonly label: string;
  readonly act: string;
  /** What stands before it is changed. */
  readonly initial?: string;
  /** Who takes part and may be named. */
  readonly people: readonly Person[];
  readonly isPending: boolean;
  readonly failure: Error | null;
  readonly autoFocus?: boolean;
  readonly onSend: (text: string, done: () => void) => void;
  readonly onCancel?: () => void;
}

/** Writes a comment. Those who take part are named by an @ before their name. */
export function Composer({ label, act, initial = "", people, isPending, failure, autoFocus = false, onSend, onCancel }: ComposerProps) {
  const say = useTexts(messages);
  const [draft, setDraft] = useState(() => toDraft(initial, people));
  const [isWrong, setWrong] = useState(false);
  const nameable = people.flatMap(({ athleteId, name }) => (name ? [{ id: athleteId, name }] : []));
  const submit = () => {
    const text = toText(draft.trim(), people);
    const isRight = text.length > 0 && text.length <= LONGEST;
    setWrong(!isRight);
    if (isRight) {
      onSend(text, () => setDraft(""));
    }
  };
  const mention = (id: string) => {
    const name = nameable.find((person) => person.id === id)?.name ?? "";
    setDraft((before) => `${before}${before === "" || /\s$/.test(before) ? "" : " "}@${name} `);
  };
  const write = (text: string) => {
    setDraft(text);
    setWrong(false);
  };
  return (
    <Form isPending={isPending} onSubmit={submit}>
      <Field autoFocus={autoFocus} fault={isWrong ? say("wrong") : undefined} label={label} lines={2} onChange={write} value={draft} />
      {nameable.length > 0 && draft !== "" ? <Pick act={say("insert")} label={say("mention")} none={say("nobody")} onPick={mention} options={nameable} /> : null}
      {failure ? <Fault failure={failure} /> : null}
      <div className="inline">
        <Button isPending={isPending} type="submit">
          {act}
        </Button>
        {onCancel ? (
          <Button kind="plain" onPress={onCancel}>
            {say("cancel")}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
