import { CalendarDays, CopyPlus, Pencil, RotateCcw, Trash2, X } from "lucide-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Choice, Fault, Field, Form, Notice, sayDone, Sheet } from "../../design";
import { api } from "../../session/api";
import { useGear } from "../../gear/gear";
import { SportSelect } from "../../training/SportSelect";
import type { ListedTraining } from "../../training/training";
import { AUDIENCES } from "../../training/visibility";
import { useTexts } from "../../text/messages";
import { changeBack, changeSteps, moveBack } from "./bulk";
import { listOf } from "./filter";
import { messages } from "./messages";
import { useBulk } from "./useBulk";

interface BulkBarProps {
  readonly all: readonly ListedTraining[];
  readonly selected: readonly ListedTraining[];
  readonly isTrash: boolean;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** What can be done with the selected trainings; nothing is asked before, except for what cannot be undone. */
export function BulkBar({ all, selected, isTrash, onSelect, onClose }: BulkBarProps) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [sheet, setSheet] = useState<"change" | "move" | "for-good">();
  const close = () => {
    setSheet(undefined);
    onSelect([]);
  };
  const { act, undo, refused, forgetRefused } = useBulk(close);
  const ids = selected.map(({ id }) => id);
  const titleOf = (id: string | undefined) => [...all, ...selected].find((training) => training.id === id)?.title ?? say("aTraining");
  const copy = useMutation({
    mutationFn: (id: string) =>
      demand(api.POST("/api/v1/trainings/{id}/copies", { params: { path: { id }, header: { "Idempotency-Key": crypto.randomUUID() } }, body: {} })),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ["trainings"] });
      sayDone(say("copied"), () => undo.mutate([{ action: "trash", ids: made.id ? [made.id] : [] }]));
      close();
    },
  });
  const failure = act.error ?? undo.error ?? copy.error;
  return (
    <section aria-label={say("selection")} className="bulk">
      <div className="bulk-bar">
        <strong aria-live="polite">{say("selected", { count: ids.length })}</strong>
        {ids.length < all.length ? (
          <Button kind="plain" onPress={() => onSelect(all.map(({ id }) => id))}>
            {say("selectAll", { count: all.length })}
          </Button>
        ) : null}
        <Button aria-label={say("endSelecting")} kind="icon" onPress={onClose}>
          <X aria-hidden size={20} />
        </Button>
      </div>
      {ids.length > 0 ? (
        <div className="bulk-acts">
          {isTrash ? (
            <>
              <Button
                isPending={act.isPending}
                kind="primary"
                onPress={() => act.mutate({ steps: [{ action: "restore", ids }], back: [{ action: "trash", ids }], done: (count) => say("restored", { count }) })}
              >
                <RotateCcw aria-hidden size={18} />
                {say("restore")}
              </Button>
              <Button onPress={() => setSheet("for-good")}>
                <Trash2 aria-hidden size={18} />
                {say("forGood")}
              </Button>
            </>
          ) : (
            <>
              <Button onPress={() => setSheet("change")}>
                <Pencil aria-hidden size={18} />
                {say("change")}
              </Button>
              <Button onPress={() => setSheet("move")}>
                <CalendarDays aria-hidden size={18} />
                {say("move")}
              </Button>
              {ids.length === 1 && ids[0] ? (
                <Button isPending={copy.isPending} onPress={() => copy.mutate(ids[0] as string)}>
                  <CopyPlus aria-hidden size={18} />
                  {say("copy")}
                </Button>
              ) : null}
              <Button
                isPending={act.isPending}
                onPress={() => act.mutate({ steps: [{ action: "trash", ids }], back: [{ action: "restore", ids }], done: (count) => say("trashed", { count }) })}
              >
                <Trash2 aria-hidden size={18} />
                {say("toTrash")}
              </Button>
            </>
          )}
        </div>
      ) : (
        <p className="quiet">{say("selectHow")}</p>
      )}
      {failure ? <Fault failure={failure} /> : null}
      {refused.length > 0 ? (
        <Sheet isOpen onClose={forgetRefused} title={say("refused", { count: refused.length })}>
          <ul className="bulk-refused">
            {refused.map((result) => (
              <li key={result.id}>
                <strong>{titleOf(result.id)}</strong>
                <span className="quiet">{result.detail}</span>
              </li>
            ))}
          </ul>
        </Sheet>
      ) : null}
      {sheet === "change" ? (
        <ChangeSheet
          count={ids.length}
          isPending={act.isPending}
          onClose={() => setSheet(undefined)}
          onSave={(change) => act.mutate({ steps: changeSteps(selected, change), back: changeBack(selected, change), done: (count) => say("changed", { count }) })}
        />
      ) : null}
      {sheet === "move" ? (
        <MoveSheet
          count={ids.length}
          isPending={act.isPending}
          onClose={() => setSheet(undefined)}
          onMove={(date) => act.mutate({ steps: [{ action: "move", ids, date }], back: moveBack(selected), done: (count) => say("moved", { count }) })}
        />
      ) : null}
      {sheet === "for-good" ? (
        <Sheet isOpen onClose={() => setSheet(undefined)} title={say("forGood")}>
          <Notice kind="danger" title={say("forGoodWhy", { count: ids.length })} />
          <Button isPending={act.isPending} kind="danger" onPress={() => act.mutate({ steps: [{ action: "delete-for-good", ids }], done: (count) => say("gone", { count }) })}>
            {say("forGood")}
          </Button>
        </Sheet>
      ) : null}
    </section>
  );
}

interface ChangeSheetProps {
  readonly count: number;
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onSave: (change: { readonly sport?: string; readonly visibility?: string; readonly addTags?: readonly string[]; readonly gearIds?: readonly string[] }) => void;
}

function ChangeSheet({ count, isPending, onClose, onSave }: ChangeSheetProps) {
  const say = useTexts(messages);
  const gear = useGear().items ?? [];
  const [sport, setSport] = useState("");
  const [visibility, setVisibility] = useState("");
  const [tags, setTags] = useState("");
  const [item, setItem] = useState("");
  const isEmpty = !sport && !visibility && !item && listOf(tags).length === 0;
  return (
    <Sheet isOpen onClose={onClose} title={say("changeMany", { count })}>
      <Form
        isPending={isPending}
        onSubmit={() => {
          if (isEmpty) {
            onClose();
            return;
          }
          onSave({
            ...(sport ? { sport } : {}),
            ...(visibility ? { visibility } : {}),
            ...(listOf(tags).length > 0 ? { addTags: listOf(tags) } : {}),
            ...(item ? { gearIds: item === "none" ? [] : [item] } : {}),
          });
        }}
      >
        <SportSelect label={say("sport")} none={say("asItIs")} onChange={setSport} value={sport} />
        <Field label={say("addTags")} onChange={setTags} value={tags} />
        <Choice
          label={say("visibility")}
          onChange={setVisibility}
          options={[{ value: "", label: say("asItIs") }, ...AUDIENCES.map((value) => ({ value: value as string, label: say(value) }))]}
          value={visibility}
        />
        {gear.length > 0 ? (
          <Choice
            label={say("gear")}
            onChange={setItem}
            options={[
              { value: "", label: say("asItIs") },
              { value: "none", label: say("noGear") },
              ...gear.flatMap(({ id, name, brand, model, retiredAt }) => (id && !retiredAt ? [{ value: id, label: name ?? [brand, model].join(" ") }] : [])),
            ]}
            value={item}
          />
        ) : null}
        <Button isPending={isPending} kind="primary" type="submit">
          {say("changeMany", { count })}
        </Button>
      </Form>
    </Sheet>
  );
}

interface MoveSheetProps {
  readonly count: number;
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onMove: (date: string) => void;
}

function MoveSheet({ count, isPending, onClose, onMove }: MoveSheetProps) {
  const say = useTexts(messages);
  const [day, setDay] = useState("");
  const [isMissing, setMissing] = useState(false);
  return (
    <Sheet isOpen onClose={onClose} title={say("moveMany", { count })}>
      <Form
        isPending={isPending}
        onSubmit={() => {
          setMissing(day === "");
          if (day !== "") {
            onMove(day);
          }
        }}
      >
        <Field autoFocus fault={isMissing ? say("dayMissing") : undefined} label={say("newDay")} onChange={setDay} type="date" value={day} />
        <Button isPending={isPending} kind="primary" type="submit">
          {say("moveMany", { count })}
        </Button>
      </Form>
    </Sheet>
  );
}
