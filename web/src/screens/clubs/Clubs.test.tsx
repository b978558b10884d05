import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { club, CLUB_ID, membership } from "../../testing/club";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as clubs } from "./screen";

const LIST = "GET /api/v1/clubs";

it("lists the person's clubs with their role", async () => {
  fakeHouse({ [LIST]: { body: { items: [club(membership("moderator")), club({ id: CLUB_ID.replace("019a", "019b"), name: "Closing", status: "closing", ...membership("member") })] } } });
  await renderScreen(clubs, "/clubs");

  const [first, second] = await screen.findAllByRole("listitem");
  expect(first).toHaveTextContent("Tiergarten Runners");
  expect(first).toHaveTextContent("12 members");
  expect(first).toHaveTextContent("Moderator");
  expect(second).toHaveTextContent("Closes soon");
});

it("keeps the list in the address", async () => {
  const asked = fakeHouse({ [LIST]: { body: { items: [] } } });
  const { router } = await renderScreen(clubs, "/clubs");
  await screen.findByRole("heading", { name: "You are in no club yet" });

  await userEvent.click(screen.getByRole("radio", { name: "Invitations" }));

  expect(await screen.findByRole("heading", { name: "No invitations" })).toBeVisible();
  expect(router.state.location.search).toEqual({ list: "invited" });
  expect(asked.map(({ url }) => new URL(url).searchParams.get("list"))).toContain("invited");
});

it("searches clubs by name", async () => {
  const asked = fakeHouse({ [LIST]: { body: { items: [] } }, "GET /api/v1/clubs/search": { body: { items: [club()] } } });
  await renderScreen(clubs, "/clubs");

  await userEvent.type(await screen.findByRole("searchbox", { name: "Search clubs by name" }), "tier{Enter}");

  expect(await screen.findByRole("link", { name: /Tiergarten Runners/ })).toHaveAttribute("href", expect.stringContaining(`/clubs/${CLUB_ID}`) as string);
  expect(asked.map(({ url }) => new URL(url).searchParams.get("q"))).toContain("tier");
});

it("founds a club and opens it", async () => {
  const asked = fakeHouse({ [LIST]: { body: { items: [] } }, "POST /api/v1/clubs": { status: 201, body: club() } });
  const { router } = await renderScreen(clubs, "/clubs?sheet=new");
  const sheet = within(await screen.findByRole("dialog", { name: "Found a club" }));

  await userEvent.click(sheet.getByRole("button", { name: "Found a club" }));
  expect(sheet.getByText("Write a name of at most 80 characters.")).toBeVisible();
  await userEvent.type(sheet.getByLabelText("Name"), "Night Riders");
  await userEvent.selectOptions(sheet.getByLabelText("Who may join"), "request");
  await userEvent.click(sheet.getByRole("button", { name: "Found a club" }));

  await expect.poll(() => router.state.location.pathname).toBe(`/clubs/${CLUB_ID}`);
  const request = asked.find(({ method }) => method === "POST");
  expect(request?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
  expect(await request?.json()).toEqual({ name: "Night Riders", admission: "request", visibility: "everyone" });
});
