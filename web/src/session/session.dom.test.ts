import { ProblemError } from "@fitconnect/client";
import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";
import { fakeHouse } from "../testing/house";
import { queriesOfTest } from "../testing/queries";
import { api, mayRepeat } from "./api";
import { SessionEnd, sessionQuery, signInAddress, type Session } from "./session";

const SIGNED_IN: Session = { signedIn: true, name: "Anna", roles: [], shop: "http://shop.example/" };
const problem = (status: number) => new ProblemError({ type: "about:blank", title: "", status });

describe("the end of a session", () => {
  it("reaches all tabs, which forget what they have read", async () => {
    const tabs = [new QueryClient(), new QueryClient()].map((client) => {
      client.setQueryData(sessionQuery.queryKey, SIGNED_IN);
      client.setQueryData(["trainings"], ["a secret"]);
      return { client, end: new SessionEnd(client) };
    });

    tabs[0]?.end.announce();

    await vi.waitFor(() => {
      for (const { client } of tabs) {
        expect(client.getQueryData<Session>(sessionQuery.queryKey)?.signedIn).toBe(false);
        expect(client.getQueryData(["trainings"])).toBeUndefined();
      }
    });
    tabs.forEach(({ end }) => end.close());
  });

  it("stands although the session was asked for before it", async () => {
    let answer: (session: Session) => void = () => undefined;
    vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise((resolve) => (answer = (session) => resolve(Response.json(session)))));
    const { queries, sessionEnd } = queriesOfTest();
    queries.setQueryData(sessionQuery.queryKey, SIGNED_IN);
    const asked = queries.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => undefined);

    sessionEnd.announce();
    answer(SIGNED_IN);
    await asked;

    expect(queries.getQueryData<Session>(sessionQuery.queryKey)?.signedIn).toBe(false);
  });

  it("is learnt from any answer 401", async () => {
    const { queries } = queriesOfTest();
    queries.setQueryData(sessionQuery.queryKey, SIGNED_IN);

    await expect(queries.fetchQuery({ queryKey: ["x"], queryFn: () => Promise.reject(problem(401)), retry: false })).rejects.toThrow();

    expect(queries.getQueryData<Session>(sessionQuery.queryKey)?.signedIn).toBe(false);
  });
});

describe("requests", () => {
  it("say that the app's own script sends them, and in which language the person reads", async () => {
    const asked = fakeHouse({});

    await api.GET("/api/v1/sports");

    expect(asked[0]?.headers.get("FitConnect-Web")).toBe("1");
    expect(asked[0]?.headers.get("Accept-Language")).toBe("en");
  });

  it.each([
    [problem(404), 0, false],
    [problem(503), 0, true],
    [problem(503), 2, false],
    [new TypeError("network"), 1, true],
  ])("are repeated when it may help", (failure, failures, expected) => {
    expect(mayRepeat(failures, failure)).toBe(expected);
  });
});

describe("a page that is being left", () => {
  it("hears no answer to what it has asked, and asks nothing more", async () => {
    const asked: Request[] = [];
    vi.spyOn(globalThis, "fetch").mockImplementation((input) => {
      const request = input as Request;
      asked.push(request);
      return new Promise((_resolve, reject) => request.signal.addEventListener("abort", () => reject(new DOMException("", "AbortError"))));
    });
    const { sessionEnd } = queriesOfTest();
    const settled = vi.fn();
    api.GET("/api/v1/sports").then(settled, settled);
    await vi.waitFor(() => expect(asked).toHaveLength(1));

    sessionEnd.leave();
    api.GET("/api/v1/sports").then(settled, settled);
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(asked).toHaveLength(1);
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(settled).not.toHaveBeenCalled();
  });

  it("still brings to its end what it writes", async () => {
    const asked = fakeHouse({});
    const { sessionEnd } = queriesOfTest();
    void api.DELETE("/api/v1/trainings/{id}", { params: { path: { id: "1" }, header: { "If-Match": "1" } } } as never).catch(() => undefined);
    await vi.waitFor(() => expect(asked).toHaveLength(1));

    sessionEnd.leave();

    expect(asked[0]?.signal.aborted).toBe(false);
  });
});

describe("the way to sign in", () => {
  it("leads back to the screen, without the results of earlier ways", () => {
    expect(signInAddress({ pathname: "/app/diary", search: "?text=hill%20run&silent=no&sign-in=failed" })).toBe(
      `/app/sign-in?return-to=${encodeURIComponent("/app/diary?text=hill+run")}`,
    );
    expect(signInAddress({ pathname: "/app/", search: "" })).toBe("/app/sign-in?return-to=%2Fapp%2F");
  });
});
