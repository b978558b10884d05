import { demand } from "@fitconnect/client";
import { api } from "../session/api";
import { groupDocument, seriesDocument, type GroupDraft } from "./draft";
import { firstDay, ruleOf, type RepeatDraft } from "./repeat";

const MOST_LISTED = 100;
const LOOKS = 12;
const BETWEEN_LOOKS_MILLIS = 700;

/** Schedules one and returns its id. A repeated call with the same key has no second effect. */
export async function scheduleOne(draft: GroupDraft, key: string): Promise<string> {
  return (await demand(api.POST("/api/v1/group-trainings", { params: { header: { "Idempotency-Key": key } }, body: groupDocument(draft) }))).id;
}

/** Starts a series and returns the id of its first training; nothing when the service has made none within some seconds. */
export async function startSeries(draft: GroupDraft, repeat: RepeatDraft, key: string): Promise<string | undefined> {
  const body = { ...seriesDocument(draft), rule: ruleOf(repeat, draft.day), localStart: `${firstDay(repeat, draft.day)}T${draft.time}:00` };
  const { id } = await demand(api.POST("/api/v1/group-training-series", { params: { header: { "Idempotency-Key": key } }, body }));
  return firstOf(id);
}

/** Trainings of a series are made some moments after it was started. */
async function firstOf(series: string): Promise<string | undefined> {
  for (let look = 0; look < LOOKS; look++) {
    const { items } = await demand(api.GET("/api/v1/group-trainings", { params: { query: { list: "organised", limit: MOST_LISTED } } }));
    const first = items?.find(({ seriesId }) => seriesId === series);
    if (first) {
      return first.id;
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MILLIS));
  }
  return undefined;
}
