import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { useMemo, useState } from "react";
import { Button, Choice, Fault, Field, Form, sayDone, Sheet, Skeleton, useDraft } from "../design";
import { canDrawMaps } from "../map/canDrawMaps";
import { PlaceMap } from "../map/PlaceMap";
import { api, mergePatch } from "../session/api";
import { profileQuery } from "../session/profile";
import { plusDays } from "../text/days";
import { useTexts } from "../text/messages";
import { useToday } from "../text/useToday";
import { SportSelect } from "../training/SportSelect";
import { AUDIENCES } from "../training/visibility";
import { groupDocument, groupDraftOf, groupFaultsOf, groupPatch, newGroupDraft, type GroupDraft, type GroupFaults } from "./draft";
import { LEVELS, type Group, type ReadGroup } from "./group";
import { messages as groupMessages } from "./messages";
import { messages } from "./sheetMessages";
import "../planning/planning.css";

interface GroupSheetProps {
  /** Absent for a training that is to be scheduled. */
  readonly read?: ReadGroup;
  readonly onScheduled?: (id: string) => void;
  readonly onClose: () => void;
}

/** Schedules a group training, or changes one by the version that was read. */
export function GroupSheet({ read, onScheduled, onClose }: GroupSheetProps) {
  const say = useTexts(messages);
  const profile = useQuery(profileQuery).data?.document;
  const now = useToday();
  const initial = read ? groupDraftOf(read.group) : profile ? newGroupDraft(plusDays(now, 1), profile.timeZone ?? "UTC", profile.sports?.[0] ?? "running") : undefined;
  return (
    <Sheet isOpen onClose={onClose} title={say(read ? "change" : "schedule")}>
      {initial ? <GroupForm initial={initial} onClose={onClose} onScheduled={onScheduled} read={read} /> : <Skeleton rows={5} />}
    </Sheet>
  );
}

interface GroupFormProps {
  readonly initial: GroupDraft;
  readonly read: ReadGroup | undefined;
  readonly onScheduled: ((id: string) => void) | undefined;
  readonly onClose: () => void;
}

function GroupForm({ initial, read, onScheduled, onClose }: GroupFormProps) {
  const say = useTexts(messages);
  const sayLevel = useTexts(groupMessages);
  const [draft, setDraft] = useDraft(initial);
  const [faults, setFaults] = useState<GroupFaults>({});
  const save = useSaving(draft, read, (group) => {
    onClose();
    onScheduled?.(group.id);
  });
  const write = (change: Partial<GroupDraft>) => {
    setDraft(change);
    setFaults({});
  };
  const fault = (member: keyof GroupDraft) => {
    const key = faults[member];
    return key ? say(key) : undefined;
  };
  const submit = () => {
    const found = groupFaultsOf(draft, new Date());
    setFaults(found);
    if (Object.keys(found).length === 0) {
      save.mutate();
    }
  };
  return (
    <Form isPending={save.isPending} onSubmit={submit}>
      <Field fault={fault("name")} label={say("name")} onChange={(name) => write({ name })} value={draft.name} />
      <SportSelect label={say("sport")} onChange={(sport) => write({ sport })} value={draft.sport} />
      <div className="plan-pair">
        <Field fault={fault("day")} label={say("day")} onChange={(day) => write({ day })} type="date" value={draft.day} />
        <Field label={say("time")} onChange={(time) => write({ time })} type="time" value={draft.time} />
      </div>
      <p className="quiet">{say("zone", { zone: draft.timeZone.replaceAll("_", " ") })}</p>
      <div className="plan-pair">
        <Field fault={fault("duration")} label={say("duration")} onChange={(duration) => write({ duration })} value={draft.duration} />
        <Field fault={fault("capacity")} inputMode="numeric" label={say("capacity")} onChange={(capacity) => write({ capacity })} value={draft.capacity} />
      </div>
      <Field fault={fault("place")} label={say("place")} onChange={(place) => write({ place })} value={draft.place} />
      <Position onChoose={(position) => write({ position })} position={draft.position} />
      <Choice label={say("level")} onChange={(level) => write({ level })} options={[{ value: "", label: say("anyLevel") }, ...LEVELS.map((value) => ({ value: value as string, label: sayLevel(value) }))]} value={draft.level} />
      <Choice label={say("visibility")} onChange={(visibility) => write({ visibility })} options={AUDIENCES.map((value) => ({ value, label: say(value) }))} value={draft.visibility} />
      <Field fault={fault("description")} label={say("description")} lines={4} onChange={(description) => write({ description })} value={draft.description} />
      {save.isError ? <Fault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say(read ? "save" : "schedule")}
      </Button>
    </Form>
  );
}

function useSaving(draft: GroupDraft, read: ReadGroup | undefined, done: (group: Group) => void) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: (): Promise<Group> =>
      demand(
        read
          ? api.PATCH("/api/v1/group-trainings/{id}", {
              params: { path: { id: read.group.id }, header: { "If-Match": read.etag } },
              headers: mergePatch,
              body: groupPatch(draft, read.group) as never,
            })
          : api.POST("/api/v1/group-trainings", { params: { header: { "Idempotency-Key": key } }, body: groupDocument(draft) }),
      ),
    onSuccess: async (group) => {
      await queries.invalidateQueries({ queryKey: ["groups"] });
      sayDone(say(read ? "saved" : "scheduled"));
      done(group);
    },
  });
}

interface PositionProps {
  readonly position: GroupDraft["position"];
  readonly onChoose: (position: GroupDraft["position"]) => void;
}

/** The point on the map, for those who want one; the name says enough without it. */
function Position({ position, onChoose }: PositionProps) {
  const say = useTexts(messages);
  const [isShown, setShown] = useState(position !== undefined);
  const places = useMemo(() => (position ? [position] : []), [position]);
  if (!canDrawMaps()) {
    return null;
  }
  if (!isShown) {
    return (
      <div>
        <Button onPress={() => setShown(true)}>{say("mapShow")}</Button>
      </div>
    );
  }
  return (
    <>
      <PlaceMap circles={[]} label={say("map")} onChoose={onChoose} places={places} />
      {position ? (
        <div>
          <Button kind="plain" onPress={() => onChoose(undefined)}>
            {say("mapRemove")}
          </Button>
        </div>
      ) : null}
    </>
  );
}
