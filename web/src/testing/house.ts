import { vi } from "vitest";

type Answer = { readonly status?: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

/** Stands for the gateway: answers by path, and notes what was asked. A path without an answer is a fault of the test; an answer that throws is lost on the way. */
export function fakeHouse(answers: Readonly<Record<string, Answer | ((url: URL, request: Request) => Answer | Promise<Answer>)>>): readonly Request[] {
  const asked: Request[] = [];
  const usual: typeof answers = {
    "GET /app/session": { body: { signedIn: true, name: "Anna", roles: ["athlete"], shop: "http://shop.example/" } },
    "GET /api/v1/sports": { body: { items: [{ key: "running", name: "Running", family: "foot", rate: "pace-per-km" }] } },
    "GET /api/v1/profiles/me": { body: { displayName: "Anna", units: "metric" } },
  };
  vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
    const request = input instanceof Request ? input : new Request(new URL(String(input), "http://localhost"), init);
    asked.push(request);
    const url = new URL(request.url);
    const line = `${request.method} ${url.pathname}`;
    const answer = answers[line] ?? usual[line];
    if (!answer) {
      throw new Error(`The test has no answer to ${line}`);
    }
    const { status = 200, body, headers } = typeof answer === "function" ? await answer(url, request) : answer;
    const type = status < 400 ? "application/json" : "application/problem+json";
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { "Content-Type": type, ...headers } });
  });
  return asked;
}

export const PROBLEM = (status: number, title: string, detail: string) => ({
  status,
  body: { type: "https://fitconnect.example/problems/some", title, status, detail },
});

export function training(number: number, members: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: `0197a5e0-0000-7000-8000-${String(number).padStart(12, "0")}`,
    title: `Morning run ${number}`,
    sport: "running",
    startTime: "2026-11-22T05:30:00Z",
    utcOffsetSeconds: 3600,
    distanceMeters: 10_000,
    movingSeconds: 3_000,
    etag: '"v1"',
    ...members,
  };
}
