import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse, PROBLEM, training } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as view } from "./screen";

const ID = "0197a5e0-0000-7000-8000-000000000001";
const TRAINING = training(1, {
  notes: "Windy\non the dike",
  averageHeartRateBpm: 152,
  ascentMeters: 64,
  source: { kind: "upload", fileFormat: "fit" },
  track: { encodedPolyline: "_p~iF~ps|U_ulLnnqC_mqNvxq`@" },
  laps: [
    { index: 0, distanceMeters: 5_000, movingSeconds: 1_500 },
    { index: 1, distanceMeters: 5_000, movingSeconds: 1_450, averageHeartRateBpm: 158 },
  ],
});
const HOUSE = {
  [`GET /api/v1/trainings/${ID}`]: { body: TRAINING },
  [`GET /api/v1/progress/trainings/${ID}`]: { body: { load: { value: 71.6, method: "heart-rate" }, heartRate: { model: "m", seconds: [600, 1200, 1200], upperBounds: [130, 150] } } },
  [`GET /api/v1/trainings/${ID}/photos`]: { body: { photos: [] } },
  "GET /api/v1/gear": { body: { items: [] } },
  "GET /api/v1/trainings": { body: { items: [] } },
};

describe("a training", () => {
  it("shows its figures, track, laps and zones", async () => {
    fakeHouse(HOUSE);
    await renderScreen(view, `/diary/${ID}`);

    expect(await screen.findByRole("heading", { level: 1, name: "Morning run 1" })).toBeVisible();
    expect(document.title).toBe("Morning run 1 · FitConnect");
    expect(screen.getByRole("img", { name: /track/ })).toBeVisible();
    expect(screen.getByText(/From a FIT file/)).toBeVisible();
    expect(await screen.findByText("4:50 /km")).toBeVisible();
    expect(screen.getByRole("table")).toHaveTextContent("158");
    expect(await screen.findByRole("listitem", { name: "Zone 2" })).toHaveTextContent("20:00");
    expect(screen.getByText("72")).toBeVisible();
    expect(screen.getAllByText(/Found from heart rate/)[0]).toBeVisible();
  });

  it("leaves out what was not measured", async () => {
    fakeHouse(HOUSE);
    await renderScreen(view, `/diary/${ID}`);

    await screen.findByText("152");
    expect(screen.queryByText("Power")).toBeNull();
  });

  it("tells of which recordings it was merged, splits one and merges it again by the toast", async () => {
    const other = "0197a5e0-0000-7000-8000-0000000000ff";
    const recordings = {
      recordings: [
        { activityId: "0197a5e0-0000-7000-8000-00000000000a", source: { kind: "upload", deviceName: "Phone" }, elapsedSeconds: 3_600, distanceMeters: 10_000, gives: ["time", "position"] },
        { activityId: "0197a5e0-0000-7000-8000-00000000000b", source: { kind: "vendor", deviceName: "Strap" }, elapsedSeconds: 3_500, gives: ["heartRate"] },
      ],
    };
    const asked = fakeHouse({
      ...HOUSE,
      [`GET /api/v1/trainings/${ID}`]: { body: { ...TRAINING, links: { self: `/api/v1/trainings/${ID}`, recordings: `/api/v1/trainings/${ID}/recordings` } } },
      [`GET /api/v1/trainings/${ID}/recordings`]: { body: recordings },
      [`POST /api/v1/trainings/${ID}/recordings/0197a5e0-0000-7000-8000-00000000000b/split`]: { body: { ...TRAINING, id: other } },
      [`POST /api/v1/trainings/${ID}/recordings`]: { body: TRAINING },
    });
    await renderScreen(view, `/diary/${ID}`);
    render(<Toasts />);

    expect(await screen.findByRole("listitem", { name: "Recording of Phone" })).toHaveTextContent("Gives times and laps, position");
    const strap = screen.getByRole("listitem", { name: "Recording of Strap" });
    expect(strap).toHaveTextContent("Gives heart rate");
    await userEvent.click(within(strap).getByRole("button", { name: "Make it a training of its own" }));
    expect(await screen.findByText("The recording is a training of its own now.")).toBeVisible();

    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Both are one training again.")).toBeVisible();
    const merged = asked.filter(({ method, url }) => method === "POST" && url.endsWith("/recordings"));
    expect(await merged[0]?.json()).toEqual({ trainingId: other });
  });

  it("says to its athlete that moderators hide it", async () => {
    fakeHouse({ ...HOUSE, [`GET /api/v1/trainings/${ID}`]: { body: { ...TRAINING, hiddenByModerators: true } } });
    await renderScreen(view, `/diary/${ID}`);

    expect(await screen.findByText("Hidden by moderators")).toBeVisible();
    expect(screen.getByText(/Only you see this training/)).toBeVisible();
  });

  it("goes into the trash without a question, and comes back by the toast", async () => {
    const asked = fakeHouse({
      ...HOUSE,
      [`DELETE /api/v1/trainings/${ID}`]: { body: {} },
      [`POST /api/v1/trainings/${ID}/restoration`]: { body: TRAINING },
    });
    const { router } = await renderScreen(view, `/diary/${ID}`);
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("button", { name: "Move to trash" }));
    expect(await screen.findByText("“Morning run 1” is in the trash.")).toBeVisible();
    expect(router.state.location.pathname).toBe("/diary");

    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("“Morning run 1” is back.")).toBeVisible();
    expect(asked.map(({ method }) => method)).toEqual(expect.arrayContaining(["DELETE", "POST"]));
  });

  it("sends a change with the version that was read", async () => {
    const asked = fakeHouse({ ...HOUSE, [`PATCH /api/v1/trainings/${ID}`]: { body: TRAINING } });
    await renderScreen(view, `/diary/${ID}`);

    await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
    await userEvent.type(await screen.findByLabelText("Name"), "Dike run");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));

    await screen.findByRole("heading", { level: 1 });
    const change = await waitForRequest(asked, "PATCH");
    expect(change.headers.get("If-Match")).toBe('"v1"');
    expect(change.headers.get("Content-Type")).toBe("application/merge-patch+json");
    expect(await change.json()).toEqual({ name: "Dike run" });
  });

  it("sends a change once when the button is pressed twice", async () => {
    const asked = fakeHouse({ ...HOUSE, [`PATCH /api/v1/trainings/${ID}`]: { body: TRAINING } });
    await renderScreen(view, `/diary/${ID}`);

    await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
    await userEvent.type(await screen.findByLabelText("Name"), "Dike run");
    const form = screen.getByRole("button", { name: "Save" }).closest("form") as HTMLFormElement;
    fireEvent.submit(form);
    fireEvent.submit(form);

    await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
    expect(asked.filter(({ method }) => method === "PATCH")).toHaveLength(1);
  });

  it("keeps what was typed when a newer version is read meanwhile, and sends nothing else", async () => {
    let now = TRAINING;
    const asked = fakeHouse({ ...HOUSE, [`GET /api/v1/trainings/${ID}`]: () => ({ body: now }), [`PATCH /api/v1/trainings/${ID}`]: { body: TRAINING } });
    const { queries } = await renderScreen(view, `/diary/${ID}`);

    await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
    await userEvent.type(await screen.findByLabelText("Name"), "Dike run");
    now = { ...TRAINING, notes: "Sunny", visibility: "friends", etag: '"v2"' }; // what waited on this device has been sent
    await queries.invalidateQueries({ queryKey: ["trainings"] });
    await expect.poll(() => screen.getByLabelText<HTMLTextAreaElement>("Notes").value).toBe("Sunny");
    expect(screen.getByLabelText("Name")).toHaveValue("Dike run");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));

    const change = await waitForRequest(asked, "PATCH");
    expect(change.headers.get("If-Match")).toBe('"v2"');
    expect(await change.json()).toEqual({ name: "Dike run" });
  });

  it("says in words for people that it was changed elsewhere", async () => {
    const conflict = { status: 412, body: { type: "urn:fitconnect:problem:version-conflict", title: "The resource has changed", detail: "Send the new ETag.", status: 412 } };
    fakeHouse({ ...HOUSE, [`PATCH /api/v1/trainings/${ID}`]: conflict });
    await renderScreen(view, `/diary/${ID}`);

    await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
    await userEvent.type(await screen.findByLabelText("Name"), "Dike run");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));

    expect(await screen.findByRole("alert")).toHaveTextContent(/^This was changed elsewhere meanwhileClose this/);
  });

  it("refuses a photo that is none before it is sent", async () => {
    const asked = fakeHouse(HOUSE);
    await renderScreen(view, `/diary/${ID}`);

    await userEvent.setup({ applyAccept: false }).upload(await screen.findByLabelText("Add photos"), new File(["x"], "notes.txt", { type: "text/plain" }));

    expect(await screen.findByText("Choose a JPEG, PNG or WebP picture.")).toBeVisible();
    expect(asked.some(({ method }) => method === "POST")).toBe(false);
  });

  it.each([
    ["measured by a belt", {}, true],
    ["known from positions, which the service does not change", { latitudeDegrees: [48, 48.01, 48.02], longitudeDegrees: [11, 11, 11] }, false],
    ["not known at all", { distanceMeters: [null, null, null] }, false],
  ])("offers to set a distance that is %s: %s", async (_, columns, isOffered) => {
    const streams = { timeSeconds: [0, 1, 2], distanceMeters: [0, 3, 6], heartRateBpm: [120, 121, 122], ...columns };
    fakeHouse({
      ...HOUSE,
      [`GET /api/v1/trainings/${ID}`]: { body: { ...TRAINING, links: { streams: "/s" } } },
      [`GET /api/v1/trainings/${ID}/streams`]: { body: { streams } },
      [`GET /api/v1/trainings/${ID}/corrections`]: { body: { corrections: [] } },
      "GET /api/v1/progress/records": { body: { items: [] } },
    });
    await renderScreen(view, `/diary/${ID}`);

    await userEvent.click(await screen.findByText(isOffered ? "Crop, split or set the distance" : "Crop or split"));
    expect(screen.queryByLabelText(/^True distance/) !== null).toBe(isOffered);
  });

  it("writes the caption of a photo", async () => {
    const photo = { id: "p1", small: "/s.jpg", large: "/l.jpg", width: 4, height: 3, addedAt: "2026-11-22T10:00:00Z" };
    const asked = fakeHouse({
      ...HOUSE,
      [`GET /api/v1/trainings/${ID}/photos`]: { body: { photos: [photo, { ...photo, id: "p2", caption: "The dike" }] }, headers: { ETag: '"v4"' } },
      [`PUT /api/v1/trainings/${ID}/photos`]: { status: 204, body: undefined },
    });
    await renderScreen(view, `/diary/${ID}`);

    await userEvent.click(await screen.findByRole("button", { name: "Photo 1" }));
    await userEvent.type(await screen.findByLabelText("Caption"), "On the ridge");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));

    const change = await waitForRequest(asked, "PUT");
    expect(change.headers.get("If-Match")).toBe('"v4"');
    expect(await change.json()).toEqual({ photos: [{ id: "p1", caption: "On the ridge" }, { id: "p2", caption: "The dike" }] });
  });

  it("offers to restore one that lies in the trash", async () => {
    const asked = fakeHouse({
      [`GET /api/v1/trainings/${ID}`]: PROBLEM(404, "No such training", "It was deleted, or is another's."),
      "GET /api/v1/trainings": (url) => ({ body: { items: url.searchParams.get("trashed") === "true" ? [TRAINING] : [] } }),
      [`POST /api/v1/trainings/${ID}/restoration`]: { status: 204, body: undefined },
    });
    await renderScreen(view, `/diary/${ID}`);

    await userEvent.click(await screen.findByRole("button", { name: "Restore" }));

    await waitForRequest(asked, "POST");
  });

  it("refuses a name that is too long, beside its field", async () => {
    const asked = fakeHouse(HOUSE);
    await renderScreen(view, `/diary/${ID}`);

    await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
    await userEvent.click(await screen.findByLabelText("Name"));
    await userEvent.paste("x".repeat(121));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));

    expect(await screen.findByText("A name has at most 120 characters.")).toBeVisible();
    expect(screen.getByLabelText("Name")).toHaveAttribute("aria-invalid", "true");
    expect(asked.some(({ method }) => method === "PATCH")).toBe(false);
  });

  it("says when there is no such training", async () => {
    fakeHouse({ "GET /api/v1/trainings": { body: { items: [] } }, [`GET /api/v1/trainings/${ID}`]: PROBLEM(404, "No such training", "It was deleted, or is another's.") });
    await renderScreen(view, `/diary/${ID}`);

    expect(await screen.findByRole("alert")).toHaveTextContent("No such training");
  });
});

async function waitForRequest(asked: readonly Request[], method: string): Promise<Request> {
  return expect
    .poll(() => asked.find((request) => request.method === method))
    .toBeDefined()
    .then(() => asked.find((request) => request.method === method) as Request);
}
