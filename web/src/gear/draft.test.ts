import { describe, expect, it } from "vitest";
import { emptyGear, gearDocument, gearFaultsOf, gearPatch } from "./draft";

const shoes = { ...emptyGear, kind: "shoes", name: "Blue trainers" };

describe("gear in its form", () => {
  it("is named by brand and model where it has no name of its own", () => {
    expect(gearDocument({ ...shoes, name: " ", brand: "Asics", model: "Gel-Nimbus 27" })).toEqual({ kind: "shoes", name: "Asics Gel-Nimbus 27", brand: "Asics", model: "Gel-Nimbus 27" });
    expect(gearFaultsOf({ ...shoes, name: " " }, "2026-11-29")).toEqual({ name: "nameMissing" });
  });

  it("takes a price with a comma, and refuses words", () => {
    expect(gearDocument({ ...shoes, price: "129,90" }).price).toEqual({ amount: 129.9, currency: "EUR" });
    expect(gearFaultsOf({ ...shoes, price: "cheap" }, "2026-11-29")).toEqual({ price: "priceWrong" });
  });

  it("is not bought in the future", () => {
    expect(gearFaultsOf({ ...shoes, boughtOn: "2026-11-30" }, "2026-11-29")).toEqual({ boughtOn: "dayWrong" });
    expect(gearFaultsOf({ ...shoes, boughtOn: "2024-01-01" }, "2026-11-29")).toEqual({});
  });

  it("loses what its form was emptied of, and keeps what was not touched", () => {
    const opened = { ...shoes, brand: "Asics", price: "129.9", note: "Wide" };
    expect(gearPatch({ ...opened, brand: " ", note: "Narrow", price: "129,90" }, opened)).toEqual({ brand: null, note: "Narrow" });
  });
});
