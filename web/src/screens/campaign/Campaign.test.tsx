import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as campaigns } from "../campaigns/screen";
import { screen as page } from "./screen";

const ID = "019ae2c4-5d6e-7f80-9a1b-2c3d4e5f6071";
const PATH = `/api/v1/campaigns/${ID}`;
const VARIANT = { weight: 1, title: { en: "Warm", ru: "Тепло" }, text: { en: "For winter", ru: "Для зимы" }, productId: "aria-tee" };
const PLAN = {
  name: "Winter",
  conditions: [{ anyRegion: ["SI"] }],
  from: "2026-12-01T00:00:00Z",
  until: "2026-12-24T00:00:00Z",
  priority: 10,
  budget: 1000,
  perPerson: 2,
  variants: [
    { key: "a", ...VARIANT },
    { key: "b", ...VARIANT, title: { en: "Warmer", ru: "Теплее" } },
  ],
};
const campaign = (state: string) => ({ body: { id: ID, state, plan: PLAN }, headers: { ETag: '"v3"' } });
const FORM = {
  "GET /api/v1/gear/kinds": { body: [] },
  "POST /api/v1/segment-sizes": { body: { people: 120 } },
};

describe("a campaign", () => {
  it("goes to a second person with the version that was read", async () => {
    const asked = fakeHouse({ [`GET ${PATH}`]: campaign("draft"), [`PUT ${PATH}/submission`]: campaign("submitted") });
    await renderScreen(page, `/back-office/campaigns/${ID}`);
    render(<Toasts />);

    expect(await screen.findByRole("heading", { name: "Winter" })).toBeVisible();
    expect(screen.getByText("Warmer")).toBeVisible();
    expect(screen.queryByRole("heading", { name: "Results" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Ask for approval" }));

    expect(await screen.findByText("A second editor can approve it now.")).toBeVisible();
    expect(asked.find(({ method }) => method === "PUT")?.headers.get("If-Match")).toBe('"v3"');
  });

  it("says why its editor cannot approve it", async () => {
    fakeHouse({ [`GET ${PATH}`]: campaign("submitted"), [`PUT ${PATH}/approval`]: PROBLEM(409, "A second person has to approve", "Ask another editor.") });
    await renderScreen(page, `/back-office/campaigns/${ID}`);

    await userEvent.click(await screen.findByRole("button", { name: "Approve" }));

    expect(await screen.findByText("Ask another editor.")).toBeVisible();
  });

  it("shows who approves it for whom it is, how often it is shown, and its texts in both languages", async () => {
    const club = "019a1111-2a3b-7c4d-8e5f-6a7b8c9d0e1f";
    const conditions = [{ anyRegion: ["SI"] }, { anyClub: [club] }, { fromLevel: 4 }, { wornGear: { gearKind: "shoes", fromShare: 0.8 } }];
    fakeHouse({
      ...FORM,
      "GET /api/v1/gear/kinds": { body: [{ key: "shoes", name: "Shoes" }] },
      [`GET /api/v1/clubs/${club}`]: { body: { id: club, name: "Tiergarten Runners" } },
      [`GET ${PATH}`]: { ...campaign("submitted"), body: { id: ID, state: "submitted", plan: { ...PLAN, conditions } } },
    });
    await renderScreen(page, `/back-office/campaigns/${ID}`);

    expect(await screen.findByText("At home in: Slovenia")).toBeVisible();
    expect(await screen.findByText("Tiergarten Runners")).toBeVisible();
    expect(screen.getByText("Level 4 and above")).toBeVisible();
    expect(await screen.findByText("Shoes: worn from 80 % of its life on")).toBeVisible();
    expect(screen.getByText("Shown at most 1,000 times to all together, 2 times to one person; priority 10")).toBeVisible();
    expect(screen.getByText("Теплее · Для зимы")).toBeVisible();
  });

  it("is not edited in a form that would drop a part of it", async () => {
    fakeHouse({ ...FORM, [`GET ${PATH}`]: { ...campaign("draft"), body: { id: ID, state: "draft", plan: { ...PLAN, conditions: [{ anyRegion: ["SI", "AT"] }] } } } });
    await renderScreen(page, `/back-office/campaigns/${ID}`);

    expect(await screen.findByText(/more than the form can hold/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Edit the draft" })).toBeNull();
  });

  it("is for a club that its editor finds by name", async () => {
    const club = "019a1111-2a3b-7c4d-8e5f-6a7b8c9d0e1f";
    const asked = fakeHouse({
      ...FORM,
      "GET /api/v1/campaigns": { body: { items: [] } },
      "GET /api/v1/clubs/search": { body: { items: [{ id: club, name: "Tiergarten Runners" }] } },
      [`GET /api/v1/clubs/${club}`]: { body: { id: club, name: "Tiergarten Runners" } },
    });
    await renderScreen(campaigns, "/back-office/campaigns?add=true");

    await userEvent.type(await screen.findByRole("searchbox", { name: "Find a club by name" }), "tier");
    await screen.findByRole("option", { name: "Tiergarten Runners" });
    await userEvent.selectOptions(screen.getByLabelText("Club"), club);

    await expect
      .poll(async () => Promise.all(asked.filter(({ url }) => url.endsWith("/segment-sizes")).map((request) => request.clone().json())))
      .toContainEqual({ conditions: [{ anyClub: [club] }] });
  });

  it("tells its results, and of which variant a difference is shown", async () => {
    const figures = { people: 1200, followed: 90, bought: 8, settledPeople: 1000, settledFollowed: 80, differs: false };
    fakeHouse({
      [`GET ${PATH}`]: campaign("approved"),
      [`GET ${PATH}/results`]: { body: { level: 0.05, variants: [{ key: "a", ...figures }, { key: "b", ...figures, settledFollowed: 160, pValue: 0.0012, differs: true }] } },
    });
    await renderScreen(page, `/back-office/campaigns/${ID}`);

    expect(await screen.findByText("Against the control: differs (p = 0.001)")).toBeVisible();
    expect(screen.getByText("160 of 1,000")).toBeVisible();
    expect(screen.getByText("Against the control: control")).toBeVisible();
  });

  it("tells no figures below the floor", async () => {
    fakeHouse({ [`GET ${PATH}`]: campaign("stopped"), [`GET ${PATH}/results`]: { body: { variants: [] } } });
    await renderScreen(page, `/back-office/campaigns/${ID}`);

    expect(await screen.findByText(/once enough people were shown each variant/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Stop for ever" })).toBeNull();
  });

  it("is looked at as a person whom the editor describes", async () => {
    const asked = fakeHouse({
      ...FORM,
      [`GET ${PATH}`]: campaign("draft"),
      [`POST ${PATH}/preview`]: { body: { matches: true, unmet: [], scheduled: true, first: [{ id: "1", name: "Autumn" }], variants: [] } },
    });
    await renderScreen(page, `/back-office/campaigns/${ID}`);

    await userEvent.selectOptions(await screen.findByLabelText("Home country"), "SI");
    await userEvent.click(screen.getByRole("button", { name: "Look" }));

    expect(await screen.findByText("Such a person may be shown it now.")).toBeVisible();
    expect(screen.getByText("Before it comes: Autumn")).toBeVisible();
    expect(await asked.find(({ method }) => method === "POST")?.json()).toEqual({ sports: [], homeRegion: "SI", wornGear: [] });
  });

  it("is drafted in a form that says how many people it is for", async () => {
    const asked = fakeHouse({ ...FORM, "GET /api/v1/campaigns": { body: { items: [] } }, "POST /api/v1/campaigns": { ...campaign("draft"), status: 201 } });
    const { router } = await renderScreen(campaigns, "/back-office/campaigns?add=true");

    expect(await screen.findByText("120 people or a few more now")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Save the draft" }));
    expect(screen.getByText("Name the campaign.")).toBeVisible();
    await userEvent.type(screen.getByLabelText("Name, for editors"), "Winter");
    await userEvent.type(screen.getByLabelText("Title, English"), "Warm");
    await userEvent.type(screen.getByLabelText("Title, Russian"), "Тепло");
    await userEvent.type(screen.getByLabelText("Text, English"), "For winter");
    await userEvent.type(screen.getByLabelText("Text, Russian"), "Для зимы");
    await userEvent.type(screen.getByLabelText("Product in the shop"), "aria-tee");
    await userEvent.click(screen.getByRole("button", { name: "Save the draft" }));

    await expect.poll(() => router.state.location.pathname).toBe(`/back-office/campaigns/${ID}`);
    const sent = asked.find(({ method, url }) => method === "POST" && url.endsWith("/campaigns"));
    expect(sent?.headers.get("Idempotency-Key")).toBeTruthy();
    expect(await sent?.json()).toMatchObject({ name: "Winter", conditions: [], variants: [{ key: "a", productId: "aria-tee" }] });
  });
});
