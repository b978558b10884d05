import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useState } from "react";
import { Button, Fault, Field, Form, sayDone, Segments, Select, Sheet, Skeleton, useDraft } from "../../design";
import { goalDocument, replacingDocument, goalDraftOf, goalFaultsOf, type GoalDraft, type GoalFaults } from "../../goals/draft";
import { MEASURES, PERIODS, type Goal, type GoalMeasure } from "../../goals/goal";
import { api } from "../../session/api";
import { plusMonths, type Day } from "../../text/days";
import { useTexts } from "../../text/messages";
import { useFormats } from "../../text/useFormats";
import { useToday } from "../../text/useToday";
import { SportSelect } from "../../training/SportSelect";
import { messages } from "./messages";
import "../../planning/planning.css";

interface GoalSheetProps {
  /** Absent for a goal that is to be set. */
  readonly id?: string;
  readonly onRemove?: (goal: Goal) => void;
  readonly onClose: () => void;
}

interface Read {
  readonly goal: Goal;
  readonly etag: string;
}

const TARGETS = { distance: "targetDistance", time: "targetTime", count: "targetCount", ascent: "targetAscent", load: "targetLoad" } as const satisfies Record<GoalMeasure, string>;

/** Sets a goal, or changes one by the version that was read. */
export function GoalSheet({ id, onRemove, onClose }: GoalSheetProps) {
  const say = useTexts(messages);
  const { units } = useFormats();
  const now = useToday();
  const read = useQuery({
    queryKey: ["goals", "one", id, now],
    queryFn: async (): Promise<Read> => {
      const answer = await api.GET("/api/v1/progress/goals/{id}", { params: { path: { id: id ?? "" }, query: { today: now } } });
      return { goal: await demand(Promise.resolve(answer)), etag: answer.response.headers.get("ETag") ?? "" };
    },
    enabled: id !== undefined,
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <Sheet isOpen onClose={onClose} title={say(id ? "edit" : "add")}>
      {id === undefined ? <GoalForm initial={newDraft(now)} onClose={onClose} /> : null}
      {id !== undefined && read.isPending ? <Skeleton rows={3} /> : null}
      {read.isError ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data ? (
        <>
          <GoalForm initial={goalDraftOf(read.data.goal, units)} onClose={onClose} read={read.data} />
          <Button onPress={() => onRemove?.(read.data.goal)}>{say("remove")}</Button>
        </>
      ) : null}
    </Sheet>
  );
}

function newDraft(now: Day): GoalDraft {
  return { measure: "distance", period: "week", target: "", sport: "", name: "", startsOn: now, endsOn: `${plusMonths(now.slice(0, 7), 3)}-01` };
}

interface GoalFormProps {
  readonly initial: GoalDraft;
  readonly read?: Read;
  readonly onClose: () => void;
}

function GoalForm({ initial, read, onClose }: GoalFormProps) {
  const say = useTexts(messages);
  const formats = useFormats();
  const { units } = formats;
  const queries = useQueryClient();
  const [draft, setDraft] = useDraft(initial);
  const [faults, setFaults] = useState<GoalFaults>({});
  const [key] = useState(() => crypto.randomUUID());
  const save = useMutation({
    mutationFn: () => {
      const body = goalDocument(draft, units, read?.goal);
      return demand(
        read
          ? api.PUT("/api/v1/progress/goals/{id}", { params: { path: { id: read.goal.id }, header: { "If-Match": read.etag } }, body: replacingDocument(body) })
          : api.POST("/api/v1/progress/goals", { params: { header: { "Idempotency-Key": key } }, body }),
      );
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["goals"] });
      sayDone(say(read ? "saved" : "set"));
      onClose();
    },
  });
  const write = (change: Partial<GoalDraft>) => {
    setDraft(change);
    setFaults({});
  };
  const fault = (member: keyof GoalDraft) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  const submit = () => {
    const found = goalFaultsOf(draft, units);
    setFaults(found);
    if (Object.keys(found).length === 0) {
      save.mutate();
    }
  };
  const unit = draft.measure === "distance" ? formats.farUnit : draft.measure === "ascent" ? formats.heightUnit : "";
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      <Segments label={say("what")} onChange={(measure) => write({ measure })} options={MEASURES.map((value) => ({ value, label: say(value) }))} value={draft.measure} />
      <div className="plan-pair">
        <Field fault={fault("target")} inputMode={draft.measure === "time" ? "text" : "decimal"} label={say(TARGETS[draft.measure], unit ? { unit } : {})} onChange={(target) => write({ target })} value={draft.target} />
        <Select label={say("period")} onChange={(period) => write({ period: period as GoalDraft["period"] })} value={draft.period}>
          {PERIODS.map((value) => (
            <option key={value} value={value}>
              {say(value)}
            </option>
          ))}
        </Select>
      </div>
      {draft.period === "date" ? (
        <div className="plan-pair">
          <Field fault={fault("startsOn")} label={say("startsOn")} onChange={(startsOn) => write({ startsOn })} type="date" value={draft.startsOn} />
          <Field fault={fault("endsOn")} label={say("endsOn")} onChange={(endsOn) => write({ endsOn })} type="date" value={draft.endsOn} />
        </div>
      ) : null}
      <SportSelect label={say("sport")} none={say("allSports")} onChange={(sport) => write({ sport })} value={draft.sport} />
      <Field fault={fault("name")} label={say("name")} onChange={(name) => write({ name })} value={draft.name} />
      {save.isError ? <Fault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say(read ? "save" : "add")}
      </Button>
    </Form>
  );
}
