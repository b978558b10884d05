import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { demand } from "@fitconnect/client";
import { Button, Fault, Form, sayDone, Sheet, Skeleton } from "../design";
import { api, mergePatch } from "../session/api";
import type { Day } from "../text/days";
import { useTexts } from "../text/messages";
import { seriesDraftOf, seriesPatch, type GroupDraft } from "./draft";
import { GroupFields } from "./GroupFields";
import { seriesQuery, type ReadSeries } from "./series";
import { messages } from "./sheetMessages";
import { useGroupForm } from "./useGroupForm";

interface SeriesSheetProps {
  readonly id: string;
  /** Of the first training that is changed, by the rule. */
  readonly from: Day;
  readonly onClose: () => void;
}

/** Changes the trainings of a series from a day on. */
export function SeriesSheet({ id, from, onClose }: SeriesSheetProps) {
  const say = useTexts(messages);
  const read = useQuery(seriesQuery(id));
  return (
    <Sheet isOpen onClose={onClose} title={say("changeFollowing")}>
      {read.isPending ? <Skeleton rows={5} /> : null}
      {read.isError && !read.data ? <Fault failure={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.data ? <SeriesForm from={from} onClose={onClose} read={read.data} /> : null}
    </Sheet>
  );
}

interface SeriesFormProps {
  readonly read: ReadSeries;
  readonly from: Day;
  readonly onClose: () => void;
}

function SeriesForm({ read, from, onClose }: SeriesFormProps) {
  const say = useTexts(messages);
  const { draft, faults, write, check } = useGroupForm(seriesDraftOf(read.series, from));
  const save = useSaving(draft, read, from, onClose);
  return (
    <Form isPending={save.isPending} onSubmit={() => (check() ? save.mutate() : undefined)}>
      <p>{say("changeFollowingWhy")}</p>
      <GroupFields draft={draft} faults={faults} hasDay={false} onWrite={write} />
      {save.isError ? <Fault failure={save.error} /> : null}
      <Button isPending={save.isPending} kind="primary" type="submit">
        {say("save")}
      </Button>
    </Form>
  );
}

function useSaving(draft: GroupDraft, { series, etag }: ReadSeries, from: Day, done: () => void) {
  const say = useTexts(messages);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      demand(
        api.PATCH("/api/v1/group-training-series/{id}", {
          params: { path: { id: series.id }, query: { from }, header: { "If-Match": etag } },
          headers: mergePatch,
          body: seriesPatch(draft, series) as never,
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["groups"] });
      sayDone(say("saved"));
      done();
    },
  });
}
