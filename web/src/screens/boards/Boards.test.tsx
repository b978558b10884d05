import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { club, CLUB_ID, membership } from "../../testing/club";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as boards } from "./screen";

const BEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a";
const ANNA = "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b";
const FIRST = [
  { rank: 1, score: 4_000, athleteId: BEN, name: "Ben", own: false },
  { rank: 1, score: 4_000, own: false },
  { rank: 3, score: 3_900, own: false },
];
const OWN = [
  { rank: 41, score: 501, own: false },
  { rank: 42, score: 500, athleteId: ANNA, own: true },
];
const PLACE = { rank: 42, score: 500, percentile: 58.9 };
const board = (rows: readonly unknown[], members: Record<string, unknown> = {}) => ({ period: "2026-W48", sport: "all", members: 100, rows, ...members });
const USUAL = {
  "GET /api/v1/clubs": { body: { items: [club(membership("member"))] } },
  "GET /api/v1/boards/listing": { body: { listed: true, shownToStrangers: true, region: "DE-BE", ageBand: "30-39" } },
  "GET /api/v1/boards/friends": { body: board(OWN, { own: PLACE }) },
  "GET /api/v1/boards/friends/rows": { body: board(FIRST, { own: PLACE }) },
};

describe("a board", () => {
  it("shows the first places, and the person's with neighbours", async () => {
    fakeHouse(USUAL);
    await renderScreen(boards, "/boards?day=2026-11-25");

    expect(await screen.findByText("You are 42 of 100")).toBeVisible();
    expect(screen.getByText("ahead of 58 % of the others")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Week 48 of 2026" })).toBeVisible();
    const first = within(screen.getByRole("table", { name: "The first" })).getAllByRole("row").slice(1);
    expect(first.map((row) => row.textContent)).toEqual(["1Ben4,000", "1An athlete4,000", "3An athlete3,900"]);
    expect(screen.getByRole("link", { name: "Ben" })).toHaveAttribute("href", `/people/${BEN}`);
    expect(within(screen.getByRole("table", { name: "Around you" })).getByRole("row", { name: /You/ })).toHaveTextContent("42You500");
  });

  it("says so when nobody else is on it", async () => {
    const alone = board(OWN.slice(1), { members: 1, own: { rank: 1, score: 500, percentile: 100 } });
    fakeHouse({ ...USUAL, "GET /api/v1/boards/friends": { body: alone }, "GET /api/v1/boards/friends/rows": { body: alone } });
    await renderScreen(boards, "/boards");

    expect(await screen.findByText("nobody else is on it yet")).toBeVisible();
    expect(screen.queryByText(/ahead of/)).toBeNull();
  });

  it("says that the choice cannot be read", async () => {
    fakeHouse({ ...USUAL, "GET /api/v1/boards/listing": PROBLEM(403, "Forbidden", "The token has no such scope.") });
    await renderScreen(boards, "/boards");

    expect(await screen.findByRole("heading", { name: "Your place on boards" })).toBeVisible();
  });

  it("shows the person once among the first", async () => {
    fakeHouse({ ...USUAL, "GET /api/v1/boards/friends/rows": { body: board(OWN, { own: PLACE }) } });
    await renderScreen(boards, "/boards");

    expect(await screen.findByRole("table", { name: "The first" })).toBeVisible();
    expect(screen.queryByRole("table", { name: "Around you" })).toBeNull();
  });

  it("of a club is read from the club", async () => {
    const asked = fakeHouse({ ...USUAL, [`GET /api/v1/boards/clubs/${CLUB_ID}`]: { body: board(FIRST) } });
    const { router } = await renderScreen(boards, "/boards");
    await screen.findByRole("option", { name: "Tiergarten Runners" });

    await userEvent.selectOptions(screen.getByLabelText("Who"), "Tiergarten Runners");

    expect(await screen.findByText("You are not on this board")).toBeVisible();
    expect(router.state.location.search).toEqual({ club: CLUB_ID });
    expect(asked.some(({ url }) => new URL(url).pathname.endsWith(CLUB_ID))).toBe(true);
  });

  it("goes back to earlier weeks and not beyond this one", async () => {
    const asked = fakeHouse(USUAL);
    await renderScreen(boards, "/boards");

    await userEvent.click(await screen.findByRole("button", { name: "Earlier" }));

    const days = () => new Set(asked.flatMap(({ url }) => new URL(url).searchParams.get("day") ?? []));
    await expect.poll(() => days().size).toBe(2);
    expect(await screen.findByRole("button", { name: "Later" })).toBeVisible();
  });

  it("of a region asks for the region", async () => {
    const refusal = { ...PROBLEM(409, "No board for you", "Say your region."), body: { type: "https://fitconnect.example/problems/no-board-for-athlete", title: "No board for you", status: 409 } };
    fakeHouse({ ...USUAL, "GET /api/v1/boards/region": refusal, "GET /api/v1/boards/region/rows": refusal });
    await renderScreen(boards, "/boards?scope=region");

    expect(await screen.findByRole("link", { name: "Open the profile" })).toHaveAttribute("href", "/profile");
  });

  it("is left by who does not want to be on one", async () => {
    const asked = fakeHouse({ ...USUAL, "PUT /api/v1/boards/listing": { body: { listed: false, shownToStrangers: false } } });
    await renderScreen(boards, "/boards");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("checkbox", { name: "Show me on boards" }));

    expect(await screen.findByText("You are on no board now.")).toBeVisible();
    expect(await asked.find(({ method }) => method === "PUT")?.json()).toEqual({ listed: false });
  });

  it("says to a minor that strangers do not see them", async () => {
    fakeHouse({ ...USUAL, "GET /api/v1/boards/listing": { body: { listed: true, shownToStrangers: false } } });
    await renderScreen(boards, "/boards");

    expect(await screen.findByText(/Strangers do not see you/)).toBeVisible();
  });
});
