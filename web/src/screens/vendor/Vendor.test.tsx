import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Toasts } from "../../design";
import { fakeHouse } from "../../testing/house";
import { renderScreen } from "../../testing/render";
import { appFaultsOf } from "./draft";
import { screen as vendor } from "./screen";

const APP = { clientId: "vendor-1", name: "Pulse Watch", website: "https://pulse.example", redirectUris: ["https://pulse.example/back"], scopes: ["openid", "activity:write"], status: "approved", version: 3 };
const PUSHES = {
  "GET /api/v1/imports": {
    body: {
      items: [
        { id: "1", fileName: "ride.fit", state: "refused", source: { clientId: "vendor-1" }, refusal: { code: "checksum-mismatch", detail: "The checksum does not match." } },
        { id: "2", fileName: "mine.gpx", state: "done", source: {} },
      ],
    },
  },
};
const refusal = (kind: string) => ({ status: 401, body: { type: `urn:fitconnect:problem:${kind}`, title: "No", status: 401 } });

describe("the vendor portal", () => {
  it("shows applications, addresses, and why a push was refused", async () => {
    fakeHouse({ ...PUSHES, "GET /api/v1/vendor-apps": { body: { items: [APP] } } });
    await renderScreen(vendor, "/vendor");

    expect(await screen.findByText("https://pulse.example/back")).toBeVisible();
    expect(screen.getByText("approved")).toBeVisible();
    expect(await screen.findByText("The checksum does not match.")).toBeVisible();
    expect(screen.queryByText("mine.gpx")).toBeNull();
  });

  it("registers one, and shows its secret this once", async () => {
    const asked = fakeHouse({ "GET /api/v1/vendor-apps": { body: { items: [] } }, "POST /api/v1/vendor-apps": { status: 201, body: { clientId: "vendor-2", clientSecret: "s3cret", name: "X" } } });
    await renderScreen(vendor, "/vendor?app=new");
    render(<Toasts />);

    const sheet = await screen.findByRole("dialog", { name: "Register an application" });
    await userEvent.type(within(sheet).getByLabelText("Name that athletes read"), "Pulse Watch");
    await userEvent.type(within(sheet).getByLabelText("Website (https)"), "https://pulse.example");
    await userEvent.type(within(sheet).getByLabelText(/^Redirect addresses/), "https://pulse.example/back{enter}http://127.0.0.1/back");
    await userEvent.click(within(sheet).getByRole("button", { name: "Register an application" }));

    expect(await screen.findByText("s3cret")).toBeVisible();
    expect(await (asked.find(({ method }) => method === "POST") as Request).json()).toEqual({ name: "Pulse Watch", website: "https://pulse.example", redirectUris: ["https://pulse.example/back", "http://127.0.0.1/back"], scopes: ["openid", "activity:write"] });
  });

  it.each(["sign-in-too-old", "sign-in-too-weak"])("leads to the account when keys are refused as %s, and stays signed in", async (kind) => {
    fakeHouse({ ...PUSHES, "GET /api/v1/vendor-apps": { body: { items: [APP] } }, "POST /api/v1/vendor-apps/vendor-1/secrets": refusal(kind) });
    const { queries } = await renderScreen(vendor, "/vendor");

    await userEvent.click(await screen.findByRole("button", { name: "Make a new secret" }));

    expect(await screen.findByRole("link", { name: "Go on in the account" })).toHaveAttribute("href", "/account/developer");
    expect(queries.getQueryData(["vendor-apps"])).toBeDefined();
  });

  it("changes what it may ask for, and is deleted by the version that was read, once the person is sure", async () => {
    const one = "/api/v1/vendor-apps/vendor-1";
    const asked = fakeHouse({
      ...PUSHES,
      "GET /api/v1/vendor-apps": { body: { items: [APP] } },
      [`GET ${one}`]: { body: APP, headers: { ETag: '"v3"' } },
      [`PUT ${one}`]: { body: APP },
      [`DELETE ${one}`]: { status: 204, body: undefined },
    });
    const sent = async (method: string) => expect.poll(() => asked.find((each) => each.method === method)).toBeDefined();
    const { router } = await renderScreen(vendor, "/vendor?app=vendor-1");
    render(<Toasts />);

    await userEvent.click(await screen.findByRole("checkbox", { name: "Read your training diary" }));
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    await sent("PUT");
    expect(await (asked.find(({ method }) => method === "PUT") as Request).json()).toMatchObject({ scopes: ["openid", "activity:write", "activity:read"] });

    await router.navigate({ to: "/vendor", search: { app: "vendor-1" } });
    await userEvent.click(await screen.findByRole("button", { name: "Delete the application" }));
    expect(asked.some(({ method }) => method === "DELETE")).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Delete for good" }));
    await sent("DELETE");
    expect(asked.find(({ method }) => method === "DELETE")?.headers.get("If-Match")).toBe('"v3"');
  });

  it("says which field is wrong", () => {
    expect(appFaultsOf({ name: " ", website: "http://x.example", redirects: "\n ", scopes: [] })).toEqual({ name: "nameWrong", website: "websiteWrong", redirects: "redirectsWrong", scopes: "scopesMissing" });
    expect(appFaultsOf({ name: "Pulse", website: "https://x.example", redirects: "https://x.example/a", scopes: ["openid"] })).toEqual({});
  });
});
