import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as importing } from "./screen";

/** Stands for the browser's XMLHttpRequest: the test says when the upload goes on and ends. */
class FakeRequest {
  static readonly all: FakeRequest[] = [];
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  readonly headers = new Map<string, string>();
  address = "";
  status = 0;
  response: unknown;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;

  constructor() {
    FakeRequest.all.push(this);
  }

  open(method: string, address: string) {
    this.address = `${method} ${address}`;
  }

  setRequestHeader(name: string, value: string) {
    this.headers.set(name, value);
  }

  send() {
    // The test answers.
  }

  abort() {
    this.onabort?.();
  }

  answer(status: number, response: unknown) {
    this.status = status;
    this.response = response;
    this.onload?.();
  }
}

afterEach(() => {
  FakeRequest.all.length = 0;
});

const NO_ARCHIVES = { "GET /api/v1/imports/archives": { body: { items: [] } } };

async function choose(...names: string[]) {
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
  const rendered = await renderScreen(importing, "/import");
  await screen.findByRole("button", { name: "Choose files" });
  const input = rendered.container.querySelector<HTMLInputElement>("input[type=file]");
  await userEvent.upload(input as HTMLInputElement, names.map((name) => new File(["x"], name)));
}

const sent = (index: number) => waitFor(() => FakeRequest.all[index] ?? Promise.reject(new Error("nothing was sent")));

describe("importing", () => {
  it("sends a file with the app's header, follows it, and leads to its training", async () => {
    let state = "decoding";
    fakeHouse({ ...NO_ARCHIVES, "GET /api/v1/imports/i1": () => ({ body: { id: "i1", state, trainings: state === "done" ? [{ id: "t1" }] : [] } }) });
    await choose("morning run.fit");

    const request = await sent(0);
    expect(request.address).toBe("POST /api/v1/imports?fileName=morning%20run.fit");
    expect(request.headers.get("FitConnect-Web")).toBe("1");
    request.upload.onprogress?.({ loaded: 40, total: 100 });
    expect(await screen.findByText("Sending 40 %")).toBeVisible();

    request.answer(202, { id: "i1", state: "decoding" });
    expect(await screen.findByText("Reading the recording")).toBeVisible();
    state = "done";

    expect(await screen.findByText("1 training in the diary", {}, { timeout: 3_000 })).toBeVisible();
    expect(screen.getByRole("link", { name: "Open" })).toHaveAttribute("href", "/diary/t1");
  });

  it("says what is wrong with a file and how to mend it", async () => {
    fakeHouse(NO_ARCHIVES);
    await choose("holiday.fit");

    (await sent(0)).answer(200, { id: "i2", state: "refused", refusal: { reason: "unknown-format", detail: "This is a JPEG." } });

    expect(await screen.findByText(/This is not a FIT, GPX, TCX or KML file/)).toBeVisible();
  });

  it("shows the service's own sentence for a reason that it does not know", async () => {
    fakeHouse(NO_ARCHIVES);
    await choose("odd.fit");

    (await sent(0)).answer(200, { id: "i3", state: "refused", refusal: { reason: "new-reason", detail: "Recorded on another planet." } });

    expect(await screen.findByText("Recorded on another planet.")).toBeVisible();
  });

  it("cancels a file and goes on with the next; a cancelled one can be sent again", async () => {
    fakeHouse(NO_ARCHIVES);
    await choose("a.fit", "b.fit");
    await sent(0);

    await userEvent.click(await screen.findByRole("button", { name: "Cancel a.fit" }));

    expect(await screen.findByText("Cancelled")).toBeVisible();
    expect((await sent(1)).address).toContain("b.fit");
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });

  it("offers to try again when the network broke off", async () => {
    fakeHouse(NO_ARCHIVES);
    await choose("a.fit");
    (await sent(0)).onerror?.();

    expect(await screen.findByText("The network broke off. The file was not sent.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await sent(1)).toBeDefined();
  });
});
