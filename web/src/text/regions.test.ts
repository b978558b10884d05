import { expect, it } from "vitest";
import { regionName, regions } from "./regions";

it("names each country once", () => {
  const all = regions("en");
  expect(all).toContainEqual({ code: "SI", name: "Slovenia" });
  expect(all.some(({ code }) => ["DD", "SU", "EU", "ZZ"].includes(code))).toBe(false);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

it("says a part of a country by both", () => {
  expect(regionName("SI-061", "ru")).toBe("Словения (SI-061)");
});
