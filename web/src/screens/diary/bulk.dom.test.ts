import { describe, expect, it } from "vitest";
import { fakeHouse, training } from "../../testing/house";
import type { ListedTraining } from "../../training/training";
import { changeBack, changeSteps, dayOf, moveBack, run } from "./bulk";

const listed = (number: number, members: Record<string, unknown> = {}): ListedTraining => training(number, members) as unknown as ListedTraining;
const [one, two, three] = [listed(1, { tags: ["Race"] }), listed(2, { tags: ["base"] }), listed(3, { tags: ["base"], sport: "cycling" })];

describe("a change of many", () => {
  it("adds tags to those that each has, once, in as few steps as there are kinds", () => {
    expect(changeSteps([one, two, three], { addTags: ["race", "hills"] })).toEqual([
      { action: "change", ids: [one.id], patch: { tags: ["Race", "hills"] } },
      { action: "change", ids: [two.id, three.id], patch: { tags: ["base", "race", "hills"] } },
    ]);
  });

  it("asks for nothing where nothing changes", () => {
    expect(changeSteps([one], { addTags: ["RACE"] })).toEqual([]);
  });

  it("leads back to what each was", () => {
    expect(changeBack([one, two, three], { sport: "walking", addTags: ["x"] })).toEqual([
      { action: "change", ids: [one.id], patch: { sport: "running", tags: ["Race"] } },
      { action: "change", ids: [two.id], patch: { sport: "running", tags: ["base"] } },
      { action: "change", ids: [three.id], patch: { sport: "cycling", tags: ["base"] } },
    ]);
  });
});

describe("a move of many", () => {
  it("leads back to the days of their athlete's clock", () => {
    const late = listed(4, { startTime: "2026-11-22T23:30:00Z" });

    expect(dayOf(late)).toBe("2026-11-23");
    expect(moveBack([one, late, two])).toEqual([
      { action: "move", date: "2026-11-22", ids: [one.id, two.id] },
      { action: "move", date: "2026-11-23", ids: [late.id] },
    ]);
  });
});

it("sends at most 500 at once, and gathers every result", async () => {
  const asked = fakeHouse({ "POST /api/v1/trainings/bulk": { body: { items: [{ id: "x", done: true }] } } });
  const ids = Array.from({ length: 501 }, (_, at) => `id-${at}`);

  expect(await run([{ action: "trash", ids }])).toHaveLength(2);
  expect(((await asked[1]?.json()) as { ids: string[] }).ids).toEqual(["id-500"]);
});
