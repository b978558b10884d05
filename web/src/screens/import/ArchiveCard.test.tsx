import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { fakeHouse, PROBLEM } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { screen as importing } from "./screen";

const PATH = "/api/v1/imports/archives";

const archive = (members: Record<string, unknown>) => ({
  id: "a1",
  fileName: "export.zip",
  bytes: 10,
  state: "uploading",
  partBytes: 4,
  parts: 3,
  missingParts: [],
  files: 0,
  imported: 0,
  known: 0,
  skipped: 0,
  refused: 0,
  createdAt: "2026-12-01T05:00:00Z",
  ...members,
});

async function choose() {
  const input = await waitFor(() => document.querySelector<HTMLInputElement>("input[accept='.zip']") ?? Promise.reject(new Error("no input")));
  await userEvent.upload(input, new File(["0123456789"], "export.zip"));
}

describe("handing an archive in", () => {
  it("sends the parts that are missing, has them read and says what came of it", async () => {
    let state = archive({ missingParts: [1, 2] });
    let isBegun = false;
    const bodies: string[] = [];
    const put = async (_: URL, request: Request) => {
      bodies.push(await request.text());
      return { status: 204, body: undefined };
    };
    const asked = fakeHouse({
      [`GET ${PATH}`]: () => ({ body: { items: isBegun ? [state] : [] } }),
      [`POST ${PATH}`]: () => {
        isBegun = true;
        return { status: 201, body: state };
      },
      [`PUT ${PATH}/a1/parts/1`]: put,
      [`PUT ${PATH}/a1/parts/2`]: put,
      [`GET ${PATH}/a1`]: () => ({ body: archive({}) }),
      [`POST ${PATH}/a1/reading`]: () => {
        state = archive({ state: "done", files: 5, imported: 3, known: 1, refused: 1 });
        return { status: 202, body: state };
      },
    });
    await renderScreen(importing, "/import");

    await choose();

    expect(await screen.findByText("3 recordings taken. 1 was there already. 1 could not be taken.")).toBeVisible();
    expect(bodies).toEqual(["4567", "89"]);
    expect(asked.filter(({ method }) => method === "POST").length).toBe(2);
  });

  it("goes on with an archive that broke off", async () => {
    let state = archive({ missingParts: [2] });
    const asked = fakeHouse({
      [`GET ${PATH}`]: () => ({ body: { items: [state] } }),
      [`PUT ${PATH}/a1/parts/2`]: { status: 204, body: undefined },
      [`GET ${PATH}/a1`]: () => ({ body: archive({}) }),
      [`POST ${PATH}/a1/reading`]: () => {
        state = archive({ state: "reading", files: 1_200, imported: 3 });
        return { status: 202, body: state };
      },
    });
    await renderScreen(importing, "/import");
    expect(await screen.findByText("export.zip has not arrived whole yet.")).toBeVisible();

    await choose();

    expect(await screen.findByText("3 of 1,200 files looked at. You may leave this page.")).toBeVisible();
    expect(asked.some(({ method, url }) => method === "POST" && url.endsWith(PATH))).toBe(false);
  });

  it("shows what the service says when a part is not taken, and cancels", async () => {
    let items = [archive({ missingParts: [0] })];
    fakeHouse({
      [`GET ${PATH}`]: () => ({ body: { items } }),
      [`PUT ${PATH}/a1/parts/0`]: PROBLEM(409, "Closed", "Its week is over."),
      [`DELETE ${PATH}/a1`]: () => {
        items = [];
        return { status: 204, body: undefined };
      },
    });
    await renderScreen(importing, "/import");
    await choose();
    expect(await screen.findByText(/Its week is over/)).toBeVisible();

    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));

    expect(await screen.findByRole("button", { name: "Choose an archive" })).toBeVisible();
  });
});
