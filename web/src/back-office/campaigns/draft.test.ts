import { describe, expect, it } from "vitest";
import { draftOf, emptyCampaign, emptyVariant, faultsOf, isGood, planOf } from "./draft";

const variant = { titleEn: "Warm", titleRu: "Тепло", textEn: "For winter", textRu: "Для зимы", productId: "aria-tee" };
const good = { ...emptyCampaign("2026-12-01", "2026-12-24"), name: "Winter", variants: [variant] };

describe("a campaign in its form", () => {
  it("becomes the plan that it was made of", () => {
    const draft = { ...good, region: "SI", sport: "running", gearKind: "shoes", variants: [variant, { ...variant, titleEn: "Warmer" }] };

    expect(planOf(draft).conditions).toEqual([{ anyRegion: ["SI"] }, { anySport: ["running"] }, { wornGear: { gearKind: "shoes", fromShare: 0.8 } }]);
    expect(planOf(draft).variants.map(({ key }) => key)).toEqual(["a", "b"]);
    expect(draftOf(planOf(draft))).toEqual(draft);
  });

  it("is for everybody without conditions", () => {
    expect(planOf(good).conditions).toEqual([]);
  });

  it("is sent only when all is there", () => {
    expect(isGood(faultsOf(good))).toBe(true);
    expect(faultsOf({ ...good, name: " ", until: "2026-12-01", budget: "0" })).toMatchObject({ name: "nameMissing", until: "untilWrong", budget: "numberWrong" });
    expect(faultsOf({ ...good, variants: [emptyVariant, { ...variant, productId: "../evil" }] }).variants).toEqual(["textMissing", "productWrong"]);
  });
});
