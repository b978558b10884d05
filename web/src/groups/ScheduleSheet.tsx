import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button, Fault, Form, sayDone, Sheet, Skeleton } from "../design";
import { profileQuery } from "../session/profile";
import { isDay, plusDays } from "../text/days";
import { useTexts } from "../text/messages";
import { useToday } from "../text/useToday";
import { forClub, newGroupDraft, type GroupDraft } from "./draft";
import { GroupFields } from "./GroupFields";
import { ONCE, repeatFaultsOf, type RepeatDraft, type RepeatFaults } from "./repeat";
import { RepeatFields } from "./RepeatFields";
import { scheduleOne, startSeries } from "./schedule";
import { messages } from "./sheetMessages";
import { useGroupForm } from "./useGroupForm";

interface ScheduleSheetProps {
  /** Tells the training, or the first one of a series; nothing while a series has none yet. */
  readonly onScheduled: (id: string | undefined) => void;
  readonly onClose: () => void;
  /** The club for which it is, if its organiser chooses no other. */
  readonly clubId?: string | undefined;
}

/** Schedules a group training, once or repeating. */
export function ScheduleSheet(props: ScheduleSheetProps) {
  const say = useTexts(messages);
  const profile = useQuery(profileQuery).data?.document;
  const tomorrow = plusDays(useToday(), 1);
  return (
    <Sheet isOpen onClose={props.onClose} title={say("schedule")}>
      {profile ? (
        <ScheduleForm {...props} initial={{ ...newGroupDraft(tomorrow, profile.timeZone ?? "UTC", profile.sports?.[0] ?? "running"), ...(props.clubId ? forClub(props.clubId) : {}) }} />
      ) : (
        <Skeleton rows={5} />
      )}
    </Sheet>
  );
}

function ScheduleForm({ initial, onScheduled, onClose }: ScheduleSheetProps & { readonly initial: GroupDraft }) {
  const say = useTexts(messages);
  const { draft, faults, write, check } = useGroupForm(initial);
  const [repeat, setRepeat] = useState<RepeatDraft>(ONCE);
  const [repeatFaults, setRepeatFaults] = useState<RepeatFaults>({});
  const schedule = useScheduling(draft, repeat, (id) => {
    onClose();
    onScheduled(id);
  });
  const submit = () => {
    const found = repeatFaultsOf(repeat, draft.day);
    setRepeatFaults(found);
    if (check() && Object.keys(found).length === 0) {
      schedule.mutate();
    }
  };
  const writeRepeat = (change: Partial<RepeatDraft>) => {
    setRepeat((before) => ({ ...before, ...change }));
    setRepeatFaults({});
  };
  return (
    <Form isPending={schedule.isPending} onSubmit={submit}>
      <GroupFields draft={draft} faults={faults} onWrite={write}>
        <RepeatFields day={isDay(draft.day) ? draft.day : initial.day} faults={repeatFaults} onWrite={writeRepeat} repeat={repeat} />
      </GroupFields>
      {schedule.isError ? <Fault failure={schedule.error} /> : null}
      <Button isPending={schedule.isPending} kind="primary" type="submit">
        {say("schedule")}
      </Button>
    </Form>
  );
}

function useScheduling(draft: GroupDraft, repeat: RepeatDraft, done: (id: string | undefined) => void) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const isSeries = repeat.every !== "once";
  return useMutation({
    mutationFn: () => (isSeries ? startSeries(draft, repeat, key) : scheduleOne(draft, key)),
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: ["groups"] });
      sayDone(say(isSeries ? "seriesScheduled" : "scheduled"));
      done(id);
    },
  });
}
