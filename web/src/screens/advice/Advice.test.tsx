import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as today } from "../today/screen";
import { screen as page } from "./screen";

const ID = "019ae2c4-5d6e-7f80-9a1b-2c3d4e5f6071";
const GEAR = "019ae2c4-5d6e-7f80-9a1b-2c3d4e5f6072";
const ADVICE = {
  id: ID,
  rule: "worn-shoes",
  reason: "Blue trainers: 620 km of about 700 to 900; at your pace about 2 weeks left.",
  gearId: GEAR,
  gearKind: "shoes",
  wear: { measure: "kilometers", used: 620, lower: 700, upper: 900, atLeast: false, remainingWeeks: 2, trainings: 31, withheldTrainings: 2 },
  product: { id: "strata-2", name: "Strata 2", brand: "Strata" },
  shopLink: "/go/AQGa4sRdbn",
  state: "open",
  givenAt: "2026-11-30T10:00:00Z",
};
const HOUSE = {
  "GET /api/v1/advice": { body: { items: [ADVICE] } },
  "GET /api/v1/advice/explanation": {
    body: {
      homeRegion: "SI",
      items: [{ gearId: GEAR, kind: "shoes", name: "Blue trainers" }],
      habits: [{ sport: "running", trainings: 9, surfaces: ["road"] }],
      withheldTrainings: 2,
      rules: [],
      withheld: [{ rule: "worn-chain", reason: "Chain: 3,000 km.", because: "day-is-full" }],
      caps: { perDay: 1, perWeek: 3, open: 3, daysUntilSameAgain: 60 },
    },
  },
  "GET /api/v1/advice/silences": { body: { items: [{ id: "1", kind: "not-this-brand", brand: "Aria", since: "2026-11-01T10:00:00Z" }] } },
  "GET /api/v1/purchases": { body: { items: [] } },
};

describe("advice", () => {
  it("says its reason, what fits, and leads into the shop", async () => {
    fakeHouse(HOUSE);
    await renderScreen(page, "/advice");

    expect(await screen.findByRole("heading", { name: ADVICE.reason })).toBeVisible();
    expect(screen.getByText("Fits best: Strata 2")).toBeVisible();
    expect(screen.getByRole("link", { name: "See it in the shop" })).toHaveAttribute("href", "/go/AQGa4sRdbn");
  });

  it("says why this one, and what was considered beside it", async () => {
    fakeHouse({
      ...HOUSE,
      [`GET /api/v1/advice/${ID}`]: {
        body: {
          advice: ADVICE,
          considered: [
            { product: ADVICE.product, fits: true, points: ["for-your-sport", "in-your-size"] },
            { product: { id: "court", name: "Court", brand: "Aria" }, fits: false, points: ["for-another-sport", "a-new-point"] },
          ],
        },
      },
    });
    await renderScreen(page, `/advice?why=${ID}`);

    expect(await screen.findByText("· fits · for your sport · in your size", { exact: false })).toBeVisible();
    expect(screen.getByText("· left out · for another sport", { exact: false })).toBeVisible();
    expect(screen.getByText("31 trainings were counted")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Why this?" })).toBeNull();
  });

  it("is answered", async () => {
    const asked = fakeHouse({ ...HOUSE, [`PUT /api/v1/advice/${ID}/answer`]: { status: 204, body: undefined } });
    await renderScreen(page, "/advice");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "More answers" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Not this brand" }));

    expect(await screen.findByText("Nothing of this brand any more.")).toBeVisible();
    expect(await asked.find(({ method }) => method === "PUT")?.json()).toEqual({ answer: "not-this-brand" });
  });

  it("tells which facts it uses and what it does not say now", async () => {
    fakeHouse(HOUSE);
    await renderScreen(page, "/advice");

    expect(await screen.findByText("Home region: Slovenia")).toBeVisible();
    expect(screen.getByText("Running: 9 trainings in four weeks")).toBeVisible();
    expect(screen.getByText("Chain: 3,000 km. · enough for one day")).toBeVisible();
    expect(screen.getByText(/At most 1 a day, 3 a week/)).toBeVisible();
    expect(await screen.findByText("the brand Aria: never")).toBeVisible();
  });

  it("says what it cannot tell now, and asks again", async () => {
    const asked = fakeHouse({ ...HOUSE, "GET /api/v1/advice/explanation": PROBLEM(403, "Not now", "The facts cannot be read.") });
    await renderScreen(page, "/advice");

    await screen.findByText("The facts cannot be read.");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));

    await expect.poll(() => asked.filter(({ url }) => url.endsWith("/explanation")).length).toBeGreaterThan(1);
  });

  it("offers for retirement what is in use, whatever was bought and retired after it", async () => {
    const bought = { productId: "strata-2", name: "Strata 2", boughtAt: "2026-11-30T10:00:00Z" };
    const item = { kind: "shoes", defaults: [], etag: '"v1"' };
    fakeHouse({
      ...HOUSE,
      "GET /api/v1/purchases": { body: { items: [{ ...bought, id: "2", gearId: "2", replacesGearId: ID }, { ...bought, id: "1", gearId: "1", replacesGearId: GEAR }] } },
      "GET /api/v1/gear": { body: { items: [{ ...item, id: ID, name: "Red trainers", retiredAt: "2026-11-30" }, { ...item, id: GEAR, name: "Blue trainers" }] } },
    });
    await renderScreen(page, "/advice");

    expect(await screen.findByRole("link", { name: "To Blue trainers" })).toBeVisible();
  });

  it("says why there is none and leads to the consents", async () => {
    fakeHouse({ ...HOUSE, "GET /api/v1/advice": { body: { items: [], refusal: "no-consent" } } });
    await renderScreen(page, "/advice");

    expect(await screen.findByRole("heading", { name: "You have not agreed to advice" })).toBeVisible();
    expect(screen.getByRole("link", { name: "To your consents" })).toHaveAttribute("href", "/consents");
  });

  it("suggests a home region with its reason, and sets the one that the person takes", async () => {
    const asked = fakeHouse({
      ...HOUSE,
      "GET /api/v1/advice": { body: { items: [], refusal: "no-home-region" } },
      "GET /api/v1/assumed-region": { body: { suggestion: "SI", away: false } },
      "PATCH /api/v1/profiles/me": { body: { displayName: "Anna" } },
    });
    await renderScreen(page, "/advice");

    expect(await screen.findByText(/By the network of this connection you are in: Slovenia/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "My home is Slovenia" }));

    await expect.poll(() => asked.find(({ method }) => method === "PATCH")).toBeTruthy();
    expect(await asked.find(({ method }) => method === "PATCH")?.json()).toEqual({ homeRegion: "SI" });
  });

  it("offers what was replaced by a purchase for retirement", async () => {
    fakeHouse({
      ...HOUSE,
      "GET /api/v1/purchases": { body: { items: [{ id: "1", productId: "strata-2", name: "Strata 2", gearId: "1", replacesGearId: GEAR, boughtAt: "2026-11-30T10:00:00Z" }] } },
      "GET /api/v1/gear": { body: { items: [{ id: GEAR, kind: "shoes", name: "Blue trainers", defaults: [], etag: '"v1"' }] } },
    });
    await renderScreen(page, "/advice");

    expect(await screen.findByRole("heading", { name: "You bought Strata 2" })).toBeVisible();
    expect(screen.getByRole("link", { name: "To Blue trainers" })).toHaveAttribute("href", `/gear/${GEAR}`);
  });

  it("stands on Today with an offer that says it is one", async () => {
    fakeHouse({
      ...HOUSE,
      "GET /api/v1/trainings": { body: { items: [{ id: "1", title: "Run", sport: "running", startTime: "2026-11-22T05:30:00Z", etag: '"v1"' }] } },
      "POST /api/v1/offers": { body: { id: "1", campaignId: "2", variant: "a", title: "Warm socks", text: "For winter runs.", shopLink: "/go/BBB" } },
    });
    await renderScreen(today, "/");

    expect(await screen.findByRole("heading", { name: ADVICE.reason })).toBeVisible();
    expect(screen.getByRole("link", { name: "Why this?" })).toHaveAttribute("href", `/advice?why=${ID}`);
    expect(await screen.findByRole("heading", { name: "Warm socks" })).toBeVisible();
    expect(screen.getByText(/^Offer · You see it because you agreed/)).toBeVisible();
  });
});
