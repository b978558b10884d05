import { queryOptions, useMutation, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { demand, type TrainingSchemas } from "@fitconnect/client";
import { sayDone } from "../design";
import { api } from "../session/api";
import type { Day } from "../text/days";
import { useTexts } from "../text/messages";
import { messages } from "./messages";

export type PlanEntry = TrainingSchemas["PlanEntry"];
export type PlanDocument = TrainingSchemas["PlanEntryDocument"];

const PLAN = "plan";

export const planQuery = (from: Day, to: Day) =>
  queryOptions({
    queryKey: [PLAN, "days", from, to],
    queryFn: async () => (await demand(api.GET("/api/v1/plan-entries", { params: { query: { from, to } } }))).items,
  });

export interface ReadEntry {
  readonly entry: PlanEntry;
  /** Version that a change is made of. */
  readonly etag: string;
}

export const planEntryQuery = (id: string) =>
  queryOptions({
    queryKey: [PLAN, "one", id],
    queryFn: () => readEntry(id),
  });

async function readEntry(id: string): Promise<ReadEntry> {
  const answer = await api.GET("/api/v1/plan-entries/{id}", { params: { path: { id } } });
  return { entry: await demand(Promise.resolve(answer)), etag: answer.response.headers.get("ETag") ?? "" };
}

/** The same key plans the same entry once, however often its answer was lost. */
export async function createEntry(document: PlanDocument, key: string): Promise<PlanEntry> {
  return demand(api.POST("/api/v1/plan-entries", { params: { header: { "Idempotency-Key": key } }, body: document }));
}

/** A member that is null is removed (RFC 7396), which the types of the API do not say. */
export type PlanPatch = { readonly [Member in keyof PlanDocument]?: PlanDocument[Member] | null };

export async function changeEntry({ entry, etag }: ReadEntry, patch: PlanPatch): Promise<PlanEntry> {
  return demand(
    api.PATCH("/api/v1/plan-entries/{id}", {
      params: { path: { id: entry.id }, header: { "If-Match": etag } },
      headers: { "Content-Type": "application/merge-patch+json" },
      body: patch as never,
    }),
  );
}

async function moveEntry(entry: PlanEntry, day: Day): Promise<void> {
  await changeEntry(await readEntry(entry.id), { day });
}

async function deleteEntry({ id }: PlanEntry): Promise<void> {
  await demand(api.DELETE("/api/v1/plan-entries/{id}", { params: { path: { id } } }).then(({ error, response }) => ({ data: response.ok, error, response })));
}

async function unlinkTraining({ id }: PlanEntry): Promise<void> {
  const { etag } = await readEntry(id);
  await demand(api.DELETE("/api/v1/plan-entries/{id}/fulfilment", { params: { path: { id }, header: { "If-Match": etag } } }));
}

async function linkTraining({ id }: PlanEntry, trainingId: string): Promise<void> {
  const { etag } = await readEntry(id);
  await demand(api.PUT("/api/v1/plan-entries/{id}/fulfilment", { params: { path: { id }, header: { "If-Match": etag } }, body: { trainingId } }));
}

/** What the entry demands, to plan it once more. */
export function documentOf(entry: PlanEntry): PlanDocument {
  const { day, sport, timeOfDay, title, note, aimSeconds, aimMeters, aimLoad } = entry;
  const members = { timeOfDay, title, note, aimSeconds, aimMeters, aimLoad };
  return { day, sport, ...Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) };
}

/** The plan, and what is made of it. */
export async function rereadPlan(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({ queryKey: [PLAN] });
}

/** Acts on entries that show at once, each with its undo; a refused one comes back and says why. */
export function usePlanActs() {
  const say = useTexts(messages);
  const queries = useQueryClient();

  const onError = (failure: Error) => sayDone(say("refused", { why: failure.message }));
  const onSettled = () => rereadPlan(queries);
  const showAll = (change: (entries: readonly PlanEntry[]) => readonly PlanEntry[]) =>
    queries.setQueriesData<readonly PlanEntry[]>({ queryKey: [PLAN, "days"] }, (entries) => (entries ? change(entries) : entries));

  // What follows stands with the mutations: a sheet that closes takes the callbacks of its own calls with it.
  const move = useMutation({
    mutationFn: ({ entry, day }: Move) => moveEntry(entry, day),
    onMutate: ({ entry, day }) => showAll((entries) => entries.map((each) => (each.id === entry.id ? { ...each, day } : each))),
    onSuccess: (_, { entry, day, isUndo }) => {
      if (!isUndo) {
        sayDone(say("moved"), () => move.mutate({ entry: { ...entry, day }, day: entry.day, isUndo: true }));
      }
    },
    onError,
    onSettled,
  });
  const create = useMutation({ mutationFn: (document: PlanDocument) => createEntry(document, crypto.randomUUID()), onError, onSettled });
  const remove = useMutation({
    mutationFn: deleteEntry,
    onMutate: ({ id }) => showAll((entries) => entries.filter((each) => each.id !== id)),
    onSuccess: (_, entry) => sayDone(say("removed"), () => create.mutate(documentOf(entry))),
    onError,
    onSettled,
  });
  const link = useMutation({
    mutationFn: ({ entry, trainingId }: Link) => linkTraining(entry, trainingId),
    onSuccess: (_, { entry, isUndo }) => {
      if (!isUndo) {
        sayDone(say("linked"), () => unlink.mutate({ entry, isUndo: true }));
      }
    },
    onError,
    onSettled,
  });
  const unlink = useMutation({
    mutationFn: ({ entry }: { readonly entry: PlanEntry; readonly isUndo?: boolean }) => unlinkTraining(entry),
    onSuccess: (_, { entry, isUndo }) => {
      const { trainingId } = entry;
      if (!isUndo && trainingId) {
        sayDone(say("unlinked"), () => link.mutate({ entry, trainingId, isUndo: true }));
      }
    },
    onError,
    onSettled,
  });

  return {
    move(entry: PlanEntry, day: Day) {
      if (day !== entry.day) {
        move.mutate({ entry, day });
      }
    },
    remove: (entry: PlanEntry) => remove.mutate(entry),
    unlink: (entry: PlanEntry) => unlink.mutate({ entry }),
    link: (entry: PlanEntry, trainingId: string) => link.mutate({ entry, trainingId }),
  };
}

interface Move {
  readonly entry: PlanEntry;
  readonly day: Day;
  readonly isUndo?: boolean;
}

interface Link {
  readonly entry: PlanEntry;
  readonly trainingId: string;
  readonly isUndo?: boolean;
}
