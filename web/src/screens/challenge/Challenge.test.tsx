import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { plusDays, today } from "../../text/days";
import { challenge, CHALLENGE_ID } from "../../testing/challenge";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as page } from "./screen";

const PATH = `/api/v1/challenges/${CHALLENGE_ID}`;
const TRAINING = "019a5f3c-8d20-7c4e-9b1a-3f5d7e9a1c2b";
const BEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a";
const MIRA = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3b";
const CHEN = "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3c";
const RUNNING = { goal: { measure: "distance", from: plusDays(today(), -3), until: plusDays(today(), 6), target: 10_000_000 } };
const NOBODY = { [`GET ${PATH}/participants`]: { body: { items: [] } } };

async function open(shown: Record<string, unknown>, answers: Parameters<typeof fakeHouse>[0] = {}) {
  const asked = fakeHouse({ [`GET ${PATH}`]: { body: shown }, ...NOBODY, ...answers });
  const rendered = await renderScreen(page, `/challenges/${CHALLENGE_ID}`);
  render(<Toasts />);
  return { ...rendered, sent: (line: string) => asked.filter(({ method, url }) => `${method} ${new URL(url).pathname}` === line) };
}

describe("a challenge", () => {
  it("is joined, and what was done before counts", async () => {
    const { sent } = await open(challenge(RUNNING), { [`PUT ${PATH}/participation`]: { body: challenge({ ...RUNNING, progress: { value: 2_500_000 } }) } });

    await userEvent.click(await screen.findByRole("button", { name: "Take part" }));

    expect(await screen.findByText("You take part.")).toBeVisible();
    expect(await sent(`PUT ${PATH}/participation`)[0]?.json()).toEqual({});
  });

  it("says how far the person is, and who else", async () => {
    const rows = [
      { athleteId: "0199e8b2-77aa-7c31-9d02-8f7e6d5c4b3a", name: "Ben", value: 10_100_000, reached: true, own: false },
      { value: 8_000_000, reached: false, own: false },
      { athleteId: "0199e8a1-4b7c-7d10-8a34-5c6d7e8f9a0b", value: 4_000_000, reached: false, own: true },
    ];
    await open(challenge({ ...RUNNING, progress: { value: 4_000_000 } }), { [`GET ${PATH}/participants`]: { body: { items: rows } } });

    expect(await screen.findByText("6 days left")).toBeVisible();
    expect(screen.getByRole("img", { name: "40 % done" })).toBeVisible();
    const table = within(await screen.findByRole("table", { name: "Who takes part" }));
    expect(table.getAllByRole("row").slice(1).map((row) => row.textContent)).toEqual(["Ben · reached101 km", "An athlete80 km", "You40 km"]);
  });

  it("names the training that reached the goal", async () => {
    await open(challenge({ ...RUNNING, progress: { value: 10_000_000, reachedTrainingId: TRAINING, reachedDay: today() } }));

    expect(await screen.findByRole("link", { name: "With this training" })).toHaveAttribute("href", `/diary/${TRAINING}`);
  });

  it("with teams asks for one", async () => {
    const teams = [
      { rank: 1, team: "Blues", members: 4, score: 12_000_000, own: false },
      { rank: 2, team: "Reds", members: 3, score: 9_000_000, own: true },
    ];
    const { sent } = await open(challenge({ ...RUNNING, teamScoring: "sum" }), {
      [`GET ${PATH}/teams`]: { body: { teams } },
      [`PUT ${PATH}/participation`]: { body: challenge({ ...RUNNING, teamScoring: "sum", progress: { value: 0 } }) },
    });

    const button = await screen.findByRole("button", { name: "Take part" });
    await userEvent.click(button);
    expect(await screen.findByText("Write a team of at most 40 characters.")).toBeVisible();
    await userEvent.type(screen.getByLabelText("Your team"), " Reds ");
    await userEvent.click(button);

    await expect.poll(() => sent(`PUT ${PATH}/participation`)).toHaveLength(1);
    expect(await sent(`PUT ${PATH}/participation`)[0]?.json()).toEqual({ team: "Reds" });
    expect(within(await screen.findByRole("table", { name: "Teams" })).getByRole("row", { name: /Reds/ })).toHaveTextContent("2Reds (yours)390 km");
  });

  it("by invitation says who invites, and is declined", async () => {
    const { sent, router } = await open(challenge({ ...RUNNING, audience: "invited", inviter: { athleteId: BEN, name: "Ben" } }), {
      [`DELETE ${PATH}/invitation`]: { status: 204, body: undefined },
      "GET /api/v1/challenges": { body: { items: [] } },
    });

    expect(await screen.findByText("Ben invites you.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Take part" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Decline" }));

    expect(await screen.findByText("You declined the invitation.")).toBeVisible();
    expect(sent(`DELETE ${PATH}/invitation`)).toHaveLength(1);
    expect(router.state.location.pathname).toBe("/challenges");
  });

  it("by invitation shows its maker who is invited, and invites friends", async () => {
    const invitations = [
      { athleteId: BEN, name: "Ben", invitedAt: "2026-12-01T08:00:00Z", declined: false },
      { athleteId: MIRA, name: "Mira", invitedAt: "2026-12-01T08:00:00Z", declined: true },
    ];
    const { sent } = await open(challenge({ ...RUNNING, audience: "invited", own: true, progress: { value: 0 } }), {
      [`GET ${PATH}/invitations`]: { body: { invitations } },
      [`DELETE ${PATH}/invitations/${BEN}`]: { status: 204, body: undefined },
      [`PUT ${PATH}/invitations/${CHEN}`]: { status: 204, body: undefined },
      "GET /api/v1/friends": { body: { items: [{ athleteId: BEN, name: "Ben", since: "2026-01-01T00:00:00Z" }, { athleteId: CHEN, name: "Chen", since: "2026-01-01T00:00:00Z" }] } },
    });

    expect(await screen.findByText("Declined")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Take the invitation of Ben back" }));
    await expect.poll(() => sent(`DELETE ${PATH}/invitations/${BEN}`)).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Invite friends" }));
    await userEvent.click(await screen.findByRole("button", { name: "Invite Chen" }));
    await expect.poll(() => sent(`PUT ${PATH}/invitations/${CHEN}`)).toHaveLength(1);
    expect(screen.queryByRole("button", { name: "Invite Ben" })).toBeNull();
  });

  it("that is over cannot be joined", async () => {
    await open(challenge({ goal: { measure: "count", from: "2026-01-01", until: "2026-01-31", target: 10 } }));

    expect(await screen.findByText("It is over")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Take part" })).toBeNull();
  });

  it("is left", async () => {
    const { sent } = await open(challenge({ ...RUNNING, progress: { value: 1 } }), { [`DELETE ${PATH}/participation`]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("button", { name: "Leave" }));

    expect(await screen.findByText("You no longer take part.")).toBeVisible();
    expect(sent(`DELETE ${PATH}/participation`)).toHaveLength(1);
  });

  it("of one's own is deleted after a question", async () => {
    const { router, sent } = await open(challenge({ ...RUNNING, own: true }), { [`DELETE ${PATH}`]: { status: 204, body: undefined } });

    await userEvent.click(await screen.findByRole("button", { name: "Delete the challenge" }));
    const sheet = within(await screen.findByRole("dialog"));
    expect(sent(`DELETE ${PATH}`)).toHaveLength(0);
    await userEvent.click(sheet.getByRole("button", { name: "Delete the challenge" }));

    await expect.poll(() => router.state.location.pathname).toBe("/challenges");
  });

  it("of strangers is nowhere", async () => {
    await open(challenge(), { [`GET ${PATH}`]: PROBLEM(404, "Not found", "There is no such challenge.") });

    expect(await screen.findByRole("heading", { name: "There is no such challenge" })).toBeVisible();
  });
});
