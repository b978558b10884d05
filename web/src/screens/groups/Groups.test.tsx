import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { plusDays, today } from "../../text/days";
import { club, CLUB_ID, membership } from "../../testing/club";
import { group, GROUP_ID } from "../../testing/group";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as groups } from "./screen";

const LIST = "GET /api/v1/group-trainings";

it("lists what comes up, with what the person is to it", async () => {
  fakeHouse({ [LIST]: { body: { items: [group({ capacity: 20, participation: { state: "waiting" } }), group({ id: GROUP_ID.replace("019a", "019b"), name: "Track", status: "cancelled" })] } } });
  await renderScreen(groups, "/groups");

  const [first, second] = await screen.findAllByRole("listitem");
  expect(first).toHaveTextContent("Saturday long run");
  expect(first).toHaveTextContent("3 of 20 places taken");
  expect(first).toHaveTextContent("You wait for a place");
  expect(second).toHaveTextContent("Cancelled");
});

it("keeps the list in the address", async () => {
  const asked = fakeHouse({ [LIST]: { body: { items: [] } } });
  const { router } = await renderScreen(groups, "/groups");
  await screen.findByRole("heading", { name: "Nothing planned together yet" });

  await userEvent.click(screen.getByRole("radio", { name: "Past" }));

  expect(await screen.findByRole("heading", { name: "No trainings together so far" })).toBeVisible();
  expect(router.state.location.search).toEqual({ list: "past" });
  expect(asked.map(({ url }) => new URL(url).searchParams.get("list"))).toContain("past");
});

it("schedules a training of tomorrow and opens it", async () => {
  const day = plusDays(today(), 1);
  const asked = fakeHouse({
    [LIST]: { body: { items: [] } },
    "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", timeZone: "Europe/Berlin", sports: ["running"] } },
    "GET /api/v1/clubs": { body: { items: [] } },
    "POST /api/v1/group-trainings": { status: 201, body: group() },
  });
  const { router } = await renderScreen(groups, "/groups?sheet=new");
  const sheet = within(await screen.findByRole("dialog", { name: "Schedule a training" }));

  await userEvent.click(await sheet.findByRole("button", { name: "Schedule a training" }));
  expect(sheet.getByText("Write a name of at most 120 characters.")).toBeVisible();
  await userEvent.type(sheet.getByLabelText("Name"), "Long run");
  await userEvent.type(sheet.getByLabelText("Places (empty: no limit)"), "12");
  await userEvent.click(sheet.getByRole("button", { name: "Schedule a training" }));

  await expect.poll(() => router.state.location.pathname).toBe(`/groups/${GROUP_ID}`);
  const request = asked.find(({ method }) => method === "POST");
  expect(request?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
  const body = (await request?.json()) as { startTime: string; capacity: number; visibility: string };
  expect(body).toMatchObject({ name: "Long run", sport: "running", timeZone: "Europe/Berlin", durationSeconds: 3_600, capacity: 12, visibility: "friends" });
  expect(new Date(body.startTime).getTime() - new Date(`${day}T17:00:00Z`).getTime()).toBeLessThanOrEqual(0);
});

it("schedules a training for a club that the person leads", async () => {
  const own = club(membership("administrator"));
  const asked = fakeHouse({
    [LIST]: { body: { items: [] } },
    "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", timeZone: "Europe/Berlin", sports: ["running"] } },
    "GET /api/v1/clubs": { body: { items: [own, club({ ...membership("member"), id: CLUB_ID.replace("019a", "019b"), name: "Hill Walkers" })] } },
    "POST /api/v1/group-trainings": { status: 201, body: group({ clubId: CLUB_ID }) },
  });
  await renderScreen(groups, "/groups?sheet=new");
  const sheet = within(await screen.findByRole("dialog", { name: "Schedule a training" }));
  await userEvent.type(await sheet.findByLabelText("Name"), "Long run");

  const choice = await sheet.findByLabelText("For the club");
  expect(within(choice).queryByRole("option", { name: "Hill Walkers" })).toBeNull();
  await userEvent.selectOptions(choice, "Tiergarten Runners");
  expect(sheet.getByLabelText("Who may see and join it")).toHaveDisplayValue("The club's members and those invited");
  await userEvent.click(sheet.getByRole("button", { name: "Schedule a training" }));

  await expect.poll(() => asked.some(({ method }) => method === "POST")).toBe(true);
  expect(await asked.find(({ method }) => method === "POST")?.json()).toMatchObject({ clubId: CLUB_ID, visibility: "only-me" });
});

it("begins with the club that the address names", async () => {
  fakeHouse({
    [LIST]: { body: { items: [] } },
    "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", timeZone: "Europe/Berlin", sports: ["running"] } },
    "GET /api/v1/clubs": { body: { items: [club(membership("owner"))] } },
  });
  await renderScreen(groups, `/groups?sheet=new&club=${CLUB_ID}`);

  await expect.poll(() => screen.queryByLabelText<HTMLSelectElement>("For the club")?.selectedOptions[0]?.text).toBe("Tiergarten Runners");
});

it("starts a series by what was chosen, and opens its first training once it is made", async () => {
  const series = "019a6b10-0000-7000-8000-000000000001";
  let looks = 0;
  const asked = fakeHouse({
    [LIST]: () => ({ body: { items: looks++ > 1 ? [group({ seriesId: series })] : [] } }),
    "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", timeZone: "Europe/Berlin", sports: ["running"] } },
    "GET /api/v1/clubs": { body: { items: [] } },
    "POST /api/v1/group-training-series": { status: 201, body: { id: series } },
  });
  const { router } = await renderScreen(groups, "/groups?sheet=new");
  const sheet = within(await screen.findByRole("dialog", { name: "Schedule a training" }));

  await userEvent.type(await sheet.findByLabelText("Name"), "Long run");
  fireEvent.change(sheet.getByLabelText("Day"), { target: { value: "2030-06-01" } }); // a Saturday
  await userEvent.selectOptions(sheet.getByLabelText("Repeats"), "week");
  await userEvent.click(sheet.getByRole("checkbox", { name: "Sat" }));
  await userEvent.click(sheet.getByRole("button", { name: "Schedule a training" }));
  expect(sheet.getByText("Choose at least one day.")).toBeVisible();
  await userEvent.click(sheet.getByRole("checkbox", { name: "Sun" }));
  await userEvent.selectOptions(sheet.getByLabelText("Ends"), "count");
  expect(sheet.getByText("Every week on Sunday. The first one: Sun, Jun 2")).toBeVisible();
  await userEvent.click(sheet.getByRole("button", { name: "Schedule a training" }));

  await expect.poll(() => router.state.location.pathname).toBe(`/groups/${GROUP_ID}`);
  const body = await asked.find(({ method }) => method === "POST")?.json();
  expect(body).toMatchObject({ rule: "FREQ=WEEKLY;BYDAY=SU;COUNT=10", localStart: "2030-06-02T18:00:00", timeZone: "Europe/Berlin", name: "Long run" });
  expect(body).not.toHaveProperty("startTime");
});
