import { demand, type TrainingSchemas } from "@fitconnect/client";
import { api } from "../../session/api";
import type { ListedTraining } from "../../training/training";

type Document = TrainingSchemas["BulkDocument"];
export type Result = TrainingSchemas["ItemResult"];

/** What is asked for of some trainings; several steps where trainings need different ones. */
export type Step = Pick<Document, "action"> & { readonly ids: readonly string[]; readonly date?: string; readonly patch?: Readonly<Record<string, unknown>> };

const MOST = 500;

/** Does the steps in their order. Each training has a result, done or refused with a reason. */
export async function run(steps: readonly Step[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const { ids, ...step } of steps) {
    for (let at = 0; at < ids.length; at += MOST) {
      const { items = [] } = await demand(api.POST("/api/v1/trainings/bulk", { body: { ...step, ids: ids.slice(at, at + MOST) } as Document }));
      results.push(...items);
    }
  }
  return results;
}

export interface Change {
  readonly sport?: string;
  readonly visibility?: string;
  readonly addTags?: readonly string[];
  readonly gearIds?: readonly string[];
}

/** Tags are added to those that a training has, so trainings with different tags need different patches. */
export function changeSteps(trainings: readonly ListedTraining[], { addTags = [], ...rest }: Change): readonly Step[] {
  return grouped(trainings, (training) => {
    const tags = training.tags ?? [];
    const known = new Set(tags.map((tag) => tag.toLowerCase()));
    const more = addTags.filter((tag) => !known.has(tag.toLowerCase()));
    return { ...rest, ...(more.length > 0 ? { tags: [...tags, ...more] } : {}) };
  });
}

/** Leads back to what the trainings were before the change. */
export function changeBack(trainings: readonly ListedTraining[], change: Change): readonly Step[] {
  return grouped(trainings, (training) => ({
    ...(change.sport ? { sport: training.sport } : {}),
    ...(change.visibility ? { visibility: training.visibility ?? "only-me" } : {}),
    ...(change.addTags?.length ? { tags: training.tags ?? [] } : {}),
    ...(change.gearIds ? { gearIds: training.gearIds ?? [] } : {}),
  }));
}

function grouped(trainings: readonly ListedTraining[], patchOf: (training: ListedTraining) => Record<string, unknown>): readonly Step[] {
  const groups = new Map<string, { ids: string[]; patch: Record<string, unknown> }>();
  for (const training of trainings) {
    const patch = patchOf(training);
    if (Object.keys(patch).length === 0) {
      continue;
    }
    const key = JSON.stringify(patch);
    const group = groups.get(key) ?? { ids: [], patch };
    group.ids.push(training.id);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ ids, patch }) => ({ action: "change", ids, patch }));
}

/** Back to the days on which they were. */
export function moveBack(trainings: readonly ListedTraining[]): readonly Step[] {
  const days = new Map<string, string[]>();
  for (const training of trainings) {
    const day = dayOf(training);
    days.set(day, [...(days.get(day) ?? []), training.id]);
  }
  return [...days].map(([date, ids]) => ({ action: "move", date, ids }));
}

/** The day on the athlete's clock. */
export function dayOf({ startTime, utcOffsetSeconds = 0 }: ListedTraining): string {
  return new Date(Date.parse(startTime) + utcOffsetSeconds * 1_000).toISOString().slice(0, 10);
}
