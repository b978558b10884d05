import { currentLanguage, localeOf } from "../text/language";

const SUSPENDED = "account-suspended";
const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/**
 * A refusal to a suspended account, with the end of the suspension as people write it: every screen says the service's sentence, which
 * names an instant for programs. Any other answer is left alone.
 */
export async function sayWhenSuspensionEnds(response: Response): Promise<Response | undefined> {
  if (response.status !== 403 || !response.headers.get("Content-Type")?.includes("problem+json")) {
    return undefined;
  }
  const problem = (await response.clone().json().catch(() => undefined)) as { readonly type?: unknown; readonly detail?: unknown } | undefined;
  if (typeof problem?.detail !== "string" || !String(problem.type).endsWith(SUSPENDED)) {
    return undefined;
  }
  const format = new Intl.DateTimeFormat(localeOf(currentLanguage()), { dateStyle: "long", timeStyle: "short" });
  const detail = problem.detail.replace(INSTANT, (instant) => format.format(new Date(instant)));
  const { status, statusText, headers } = response;
  return new Response(JSON.stringify({ ...problem, detail }), { status, statusText, headers });
}
