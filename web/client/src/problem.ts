/** RFC 9457: what went wrong, and what to change. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string | undefined;
}

/** An answer that is not the one that was asked for. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = "ProblemError";
    this.problem = problem;
  }

  /** The last part of the problem's type, such as `session-ended`. */
  get kind(): string {
    const { type } = this.problem;
    return type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf(":")) + 1);
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's data; throws a {@link ProblemError} for an answer that is a problem. */
export async function demand<T>(call: Promise<Answer<T>>): Promise<NonNullable<T>> {
  const { data, error, response } = await call;
  if (response.ok && data !== undefined && data !== null) {
    return data;
  }
  throw problemOf(response, error);
}

/** The error of an unsuccessful answer, also of one without a problem as its body. */
export function problemOf({ status, statusText }: Pick<Response, "status" | "statusText">, body: unknown): ProblemError {
  return new ProblemError(isProblem(body) ? body : { type: "about:blank", title: statusText, status });
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === "object" && value !== null && "type" in value && "title" in value && "status" in value;
}
