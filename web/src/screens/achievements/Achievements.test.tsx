import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../text/language";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as achievements } from "./screen";

const TRAINING = "019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b";
const RUNNER = { key: "running-distance", name: "Runner", hint: "Run 50, 250 kilometres in all", measure: "distance", tier: 1, tiers: 4, value: 12_500_000, nextThreshold: 25_000_000, times: 1, repeatable: false };
const MARATHON = { key: "marathon", name: "Marathon", hint: "Run 42.2 kilometres at once", measure: "distance", tier: 1, tiers: 1, value: 4_300_000, times: 3, repeatable: true };
const ALL = {
  points: 7_000,
  level: 3,
  levelBegins: 6_000,
  nextLevelBegins: 12_000,
  days: { length: 5, best: 9, freezes: 1 },
  weeks: { length: 0, best: 4, freezes: 0 },
  achievements: [RUNNER, MARATHON],
};
const USUAL = { "GET /api/v1/achievements": { body: ALL } };

describe("the achievements", () => {
  it("say level, streaks and how far each is", async () => {
    const asked = fakeHouse({ ...USUAL, "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", timeZone: "Asia/Tokyo" } } });
    await renderScreen(achievements, "/achievements");

    expect(await screen.findByText("Level 3")).toBeVisible();
    expect(screen.getByText("7,000 points")).toBeVisible();
    expect(screen.getByText("5,000 points to level 4")).toBeVisible();
    expect(screen.getByRole("img", { name: "16 % of the way to the next level" })).toBeVisible();
    expect(screen.getByText("5 days in a row")).toBeVisible();
    expect(screen.getByText("No weeks in a row")).toBeVisible();
    const [runner, marathon] = screen.getAllByRole("listitem");
    expect(runner).toHaveTextContent("125 km of 250 km · Step 1 of 4");
    expect(within(runner as HTMLElement).getByRole("img", { name: "50 % done" })).toBeVisible();
    expect(marathon).toHaveTextContent("Earned 3 times");
    await expect.poll(() => asked.map(({ url }) => new URL(url).searchParams.get("timeZone"))).toContain("Asia/Tokyo");
  });

  it("name the training that earned each", async () => {
    const award = { achievement: "running-distance", tier: 1, occasion: "once", trainingId: TRAINING, day: "2026-11-21", value: 5_024_870, threshold: 5_000_000, awardedAt: "2026-11-21T09:00:00Z" };
    fakeHouse({ ...USUAL, "GET /api/v1/achievements/awards": { body: { items: [award] } } });
    const { router } = await renderScreen(achievements, "/achievements");

    await userEvent.click(await screen.findByRole("radio", { name: "Earned" }));

    expect(await screen.findByText("50.25 km reached, 50 km asked for")).toBeVisible();
    expect(screen.getByText("Runner · Step 1 of 4")).toBeVisible();
    expect(screen.getByRole("link", { name: /Training of .*21/ })).toHaveAttribute("href", `/diary/${TRAINING}`);
    expect(router.state.location.search).toEqual({ list: "awards" });
  });

  it("say what each training gave and why", async () => {
    const points = { trainingId: TRAINING, day: "2026-11-21", sport: "running", points: 412, timePoints: 588, ascentPoints: 50, reason: "daily-limit", ranked: false };
    fakeHouse({ ...USUAL, "GET /api/v1/achievements/points": { body: { items: [points] } } });
    await renderScreen(achievements, "/achievements?list=points");

    const row = await screen.findByRole("link", { name: /Running/ });
    expect(row).toHaveTextContent("412 points");
    expect(row).toHaveTextContent("The day gives no more · 588 for the time, 50 for climbing · Counts for you alone, on no board");
  });

  it("ask for a new sign-in of a session that may not read them", async () => {
    fakeHouse({ "GET /api/v1/achievements": PROBLEM(403, "Forbidden", "The token has no such scope.") });
    await renderScreen(achievements, "/achievements");

    expect(await screen.findByRole("heading", { name: /Sign in again/ })).toBeVisible();
  });

  it("speak Russian", async () => {
    chooseLanguage("ru");
    fakeHouse({ ...USUAL, "GET /api/v1/achievements/awards": { body: { items: [] } } });
    await renderScreen(achievements, "/achievements?list=awards");

    expect(await screen.findByText("Уровень 3")).toBeVisible();
    expect(await screen.findByRole("heading", { name: "Пока ничего не получено" })).toBeVisible();
    expect(screen.getByText("5 дней подряд")).toBeVisible();
  });
});
