import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const tokens = readFileSync("src/design/tokens.css", "utf8");
const pages = readFileSync("../auth-service/src/main/resources/static/assets/pages.css", "utf8");
const OWN = ["well", "hair", "spark", "on-spark", "on-brand", "on-brand-quiet", "scrim", "lift"];

type Theme = "light" | "dark";

function ofApp(name: string, theme: Theme): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const single = new RegExp(`--${name}: (#\\w{6});`).exec(tokens)?.[1];
  const value = pair ? pair[theme === "light" ? 1 : 2] : single;
  if (!value) {
    throw new Error(`--${name} is no colour in tokens.css`);
  }
  return value;
}

function ofPages(theme: Theme): ReadonlyMap<string, string> {
  const block = pages.split(":root {")[theme === "light" ? 1 : 2]?.split("}")[0] ?? "";
  return new Map([...block.matchAll(/--([\w-]+): (#\w{6});/g)].map((found) => [found[1] ?? "", found[2] ?? ""]));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const FAMILIES = ["foot", "wheels", "water", "snow", "strength", "other"];
const TEXTS: readonly (readonly [string, string])[] = [
  ...["text", "quiet", "accent-strong", "danger"].flatMap((text) => ["ground", "card"].map((ground) => [text, ground] as const)),
  ["text", "well"],
  ["quiet", "well"],
  ["text", "field"],
  ["quiet", "field"],
  ["text", "notice-ground"],
  ["danger", "danger-ground"],
  ["on-accent", "accent"],
  ["on-danger", "danger-strong"],
  ["on-spark", "spark"],
  ["ground", "text"],
  ...["on-brand", "on-brand-quiet"].flatMap((text) => ["brand-from", "brand-to"].map((ground) => [text, ground] as const)),
  ...FAMILIES.map((family) => [family, `${family}-ground`] as const),
];
const CONTROLS: readonly (readonly [string, string])[] = [
  ["edge", "ground"],
  ["edge", "card"],
  ["accent", "ground"],
  ["accent", "card"],
  ["spark", "brand-from"],
  ["spark", "brand-to"],
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it("has the colours of auth-service's pages", () => {
    const shared = [...ofPages(theme)].filter(([name]) => !OWN.includes(name));
    expect(shared.length).toBeGreaterThan(15);
    for (const [name, value] of shared) {
      expect.soft(ofApp(name, theme), name).toBe(value);
    }
  });

  it.each(TEXTS)("has 4.5:1 for %s on %s", (text, ground) => {
    expect(contrast(ofApp(text, theme), ofApp(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(CONTROLS)("has 3:1 for %s against %s", (control, ground) => {
    expect(contrast(ofApp(control, theme), ofApp(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
