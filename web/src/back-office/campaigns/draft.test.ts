import { describe, expect, it } from "vitest";
import { draftOf, emptyCampaign, emptyVariant, faultsOf, isGood, isWhole, planOf } from "./draft";

const variant = { titleEn: "Warm", titleRu: "Тепло", textEn: "For winter", textRu: "Для зимы", productId: "aria-tee" };
const good = { ...emptyCampaign("2026-12-01", "2026-12-24"), name: "Winter", variants: [variant] };

describe("a campaign in its form", () => {
  it("becomes the plan that it was made of", () => {
    const draft = { ...good, region: "SI", sport: "running", gearKind: "shoes", club: "019a1111-2a3b-7c4d-8e5f-6a7b8c9d0e1f", level: "4", variants: [variant, { ...variant, titleEn: "Warmer" }] };

    expect(planOf(draft).conditions).toEqual([{ anyRegion: ["SI"] }, { anySport: ["running"] }, { wornGear: { gearKind: "shoes", fromShare: 0.8 } }, { anyClub: ["019a1111-2a3b-7c4d-8e5f-6a7b8c9d0e1f"] }, { fromLevel: 4 }]);
    expect(planOf(draft).variants.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(draftOf(planOf(draft))).toEqual(draft);
  });

  it("is edited in the form only when the form holds all of it", () => {
    const plan = planOf({ ...good, region: "SI", variants: [variant, variant] });
    const [first, second] = plan.variants;

    expect(isWhole(plan)).toBe(true);
    expect(isWhole({ ...plan, conditions: [{ anyRegion: ["SI", "AT"] }] })).toBe(false);
    expect(isWhole({ ...plan, conditions: [{ wornGear: { gearKind: "shoes", fromShare: 0.9 } }] })).toBe(false);
    expect(isWhole({ ...plan, conditions: [{ fromLevel: 3 }, { fromLevel: 5 }] })).toBe(false);
    expect(isWhole({ ...plan, from: "2026-12-01T09:30:00Z" })).toBe(false);
    expect(isWhole({ ...plan, variants: [first, { ...second, weight: 3 }].flatMap((each) => each ?? []) as typeof plan.variants })).toBe(false);
  });

  it("is for everybody without conditions", () => {
    expect(planOf(good).conditions).toEqual([]);
  });

  it("is sent only when all is there", () => {
    expect(isGood(faultsOf(good))).toBe(true);
    expect(faultsOf({ ...good, name: " ", until: "2026-12-01", budget: "0", level: "0" })).toMatchObject({ level: "levelWrong", name: "nameMissing", until: "untilWrong", budget: "numberWrong" });
    expect(faultsOf({ ...good, variants: [emptyVariant, { ...variant, productId: "../evil" }] }).variants).toEqual(["textMissing", "productWrong"]);
  });
});
