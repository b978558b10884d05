import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { plusDays, today } from "../../text/days";
import { challenge, CHALLENGE_ID } from "../../testing/challenge";
import { club, CLUB_ID, membership } from "../../testing/club";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as challenges } from "./screen";

const LIST = "GET /api/v1/challenges";
const CLUBS = { "GET /api/v1/clubs": { body: { items: [club(membership("member"))] } } };

describe("the challenges", () => {
  it("say how far the person is", async () => {
    fakeHouse({ [LIST]: { body: { items: [challenge({ progress: { value: 4_000_000 } })] } } });
    await renderScreen(challenges, "/challenges");

    const row = await screen.findByRole("link", { name: /December on foot/ });
    expect(row).toHaveAttribute("href", `/challenges/${CHALLENGE_ID}`);
    await expect.poll(() => row.textContent).toMatch(/Go 100 km · Running · /);
    expect(row).toHaveTextContent("12 take part");
    expect(within(row).getByRole("img", { name: "40 % done" })).toBeVisible();
  });

  it("keep the list in the address", async () => {
    const asked = fakeHouse({ [LIST]: { body: { items: [] } } });
    const { router } = await renderScreen(challenges, "/challenges");
    await screen.findByRole("heading", { name: "You take part in no challenge" });

    await userEvent.click(screen.getByRole("radio", { name: "To join" }));

    expect(await screen.findByRole("heading", { name: "Nothing to join right now" })).toBeVisible();
    expect(router.state.location.search).toEqual({ list: "all" });
    expect(asked.filter(({ url }) => url.includes("/challenges")).map(({ url }) => new URL(url).searchParams.get("joined"))).toEqual(["true", "false"]);
  });

  it("are made for a club, in teams", async () => {
    const asked = fakeHouse({ ...CLUBS, [LIST]: { body: { items: [] } }, "POST /api/v1/challenges": { status: 201, body: challenge() } });
    const { router } = await renderScreen(challenges, "/challenges?sheet=new");
    const sheet = within(await screen.findByRole("dialog", { name: "Make a challenge" }));

    await userEvent.click(sheet.getByRole("button", { name: "Make a challenge" }));
    expect(sheet.getByText("Write a title of at most 80 characters.")).toBeVisible();
    await userEvent.type(sheet.getByLabelText("Title"), "December on foot");
    await userEvent.type(sheet.getByLabelText("How far, km"), "100");
    await userEvent.click(sheet.getByRole("radio", { name: "A club" }));
    await sheet.findByRole("option", { name: "Tiergarten Runners" });
    await userEvent.click(sheet.getByRole("button", { name: "Make a challenge" }));
    expect(sheet.getByText("Choose a club.")).toBeVisible();
    await userEvent.selectOptions(sheet.getByLabelText("Club"), CLUB_ID);
    await userEvent.selectOptions(sheet.getByLabelText("Teams"), "best-ten");
    await userEvent.type(sheet.getByLabelText("Your team"), "Reds");
    await userEvent.click(sheet.getByRole("button", { name: "Make a challenge" }));

    await expect.poll(() => router.state.location.pathname).toBe(`/challenges/${CHALLENGE_ID}`);
    const request = asked.find(({ method }) => method === "POST");
    expect(request?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
    expect(await request?.json()).toEqual({
      title: "December on foot",
      goal: { measure: "distance", from: today(), until: plusDays(today(), 29), target: 10_000_000 },
      audience: "club",
      clubId: CLUB_ID,
      teamScoring: "best-ten",
      team: "Reds",
    });
  });
});
