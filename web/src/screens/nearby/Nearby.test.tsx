import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { setNavigator } from "../../testing/browser";
import { group } from "../../testing/group";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as page } from "./screen";

const FIND = "GET /api/v1/group-trainings/nearby";
const BERLIN = "/groups/near?at=52.52,13.4";
const GROUND = {
  [`GET ${import.meta.env.BASE_URL}places/50_10.json`]: { body: [["Berlin", 52.524, 13.411, 3_426_354], ["Potsdam", 52.399, 13.066, 145_292]], headers: { "Content-Type": "application/json" } },
  [`GET ${import.meta.env.BASE_URL}places/largest.json`]: { body: { DE: ["Berlin", 52.524, 13.411] } },
};
const MEETING = group({ place: { name: "Tiergarten", latitude: 52.5145, longitude: 13.3501 } });

function open(answers: Parameters<typeof fakeHouse>[0], address = BERLIN) {
  const asked = fakeHouse({ ...GROUND, ...answers });
  const searches = () => asked.filter(({ url }) => new URL(url).pathname.endsWith("/nearby")).map(({ url }) => Object.fromEntries(new URL(url).searchParams));
  return { searches, rendered: renderScreen(page, address) };
}

it("lists what is near the place, and says when that is all", async () => {
  const { searches, rendered } = open({ [FIND]: { body: { items: [MEETING] } } });
  await rendered;

  expect(await screen.findByRole("listitem")).toHaveTextContent("3.43 km away");
  expect(await screen.findByText("Around Berlin")).toBeVisible();
  expect(screen.getByText("That is all within 10 km in the next 14 days.")).toBeVisible();
  expect(searches()).toEqual([{ latitude: "52.52", longitude: "13.4", radiusMeters: "10000", limit: "20", to: expect.any(String) as string }]);
});

it("keeps the filters in the address and searches by them", async () => {
  const { searches, rendered } = open({ [FIND]: { body: { items: [MEETING] } } });
  const { router } = await rendered;

  await screen.findByRole("option", { name: "Running" });
  await userEvent.selectOptions(screen.getByLabelText("Sport"), "running");
  await userEvent.selectOptions(screen.getByLabelText("In the next"), "3");
  await userEvent.selectOptions(screen.getByLabelText("Pace"), "easy");
  await userEvent.selectOptions(screen.getByLabelText("How far"), "5000");

  await expect.poll(() => searches().at(-1)).toMatchObject({ sport: "running", level: "easy", radiusMeters: "5000" });
  expect(router.state.location.search).toEqual({ at: "52.52,13.4", sport: "running", days: 3, level: "easy", radius: 5_000 });
});

it("goes on behind a page, and offers to try again when the next one fails", async () => {
  let isBroken = true;
  const { rendered } = open({
    [FIND]: (url) => {
      if (!url.searchParams.has("cursor")) {
        return { body: { items: [MEETING], nextCursor: "next" } };
      }
      return isBroken ? PROBLEM(400, "Bad request", "Try again.") : { body: { items: [group({ id: "019b6b10-0000-7000-8000-000000000001", name: "Track" })] } };
    },
  });
  await rendered;

  await userEvent.click(await screen.findByRole("button", { name: "Show more" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Try again.");
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Show more" }));

  expect(await screen.findByText("Track")).toBeVisible();
  expect(screen.getAllByRole("listitem")).toHaveLength(2);
});

it("offers a wider search where nothing is found", async () => {
  const { searches, rendered } = open({ [FIND]: { body: { items: [] } } });
  await rendered;

  await userEvent.click(await screen.findByRole("button", { name: "Search within 25 km" }));

  await expect.poll(() => searches().at(-1)).toMatchObject({ radiusMeters: "25000" });
});

it("says what failed, and tries again", async () => {
  let isBroken = true;
  const { rendered } = open({ [FIND]: () => (isBroken ? PROBLEM(400, "Bad request", "The search is busy.") : { body: { items: [MEETING] } }) });
  await rendered;
  const fault = await screen.findByRole("alert");
  expect(fault).toHaveTextContent("The search is busy.");

  isBroken = false;
  await userEvent.click(within(fault).getByRole("button"));

  expect(await screen.findByRole("listitem")).toBeVisible();
});

it("asks the browser for the position on the button alone, and sends it rounded", async () => {
  const getCurrentPosition = vi.fn<Geolocation["getCurrentPosition"]>((found) => found({ coords: { latitude: 52.516_275, longitude: 13.377_704 } } as GeolocationPosition));
  setNavigator("geolocation", { getCurrentPosition });
  const { searches, rendered } = open({ [FIND]: { body: { items: [MEETING] } } }, "/groups/near");
  const { router } = await rendered;
  expect(await screen.findByRole("heading", { name: "Where do you want to train?" })).toBeVisible();
  expect(getCurrentPosition).not.toHaveBeenCalled();
  expect(searches()).toHaveLength(0);

  await userEvent.click(screen.getByRole("button", { name: "Use my position" }));

  expect(await screen.findByRole("listitem")).toBeVisible();
  expect(router.state.location.search).toEqual({ at: "52.52,13.38" });
  expect(searches()).toEqual([expect.objectContaining({ latitude: "52.52", longitude: "13.38" })]);
});

it("says what to do when the browser does not tell the position", async () => {
  setNavigator("geolocation", { getCurrentPosition: (_, failed) => failed?.({ message: "denied" } as GeolocationPositionError) });
  const { rendered } = open({}, "/groups/near");
  await rendered;

  await userEvent.click(await screen.findByRole("button", { name: "Use my position" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Allow it in the browser's settings");
});

it("begins in the home country, and says so", async () => {
  const { searches, rendered } = open(
    { [FIND]: { body: { items: [] } }, "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric", homeRegion: "DE-BY" } } },
    "/groups/near",
  );
  await rendered;

  expect(await screen.findByText(/largest place of your home country/)).toBeVisible();
  expect(await screen.findByRole("heading", { name: "Nothing found here" })).toBeVisible();
  expect(searches()).toEqual([expect.objectContaining({ latitude: "52.524", longitude: "13.411" })]);
});
