import { ProblemError, type Problem } from "@fitconnect/client";
import { Link } from "@tanstack/react-router";
import { useTexts } from "../text/messages";
import { Button } from "./Button";
import { messages } from "./messages";
import { Notice } from "./Notice";

/** The service speaks to programs here, of versions and headers. */
const CONFLICT = "version-conflict";
const SUSPENDED = "account-suspended";

interface FaultProps {
  readonly failure: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong in words that say what to do; the service's own sentence where it has one. */
export function Fault({ failure, onRetry }: FaultProps) {
  const say = useTexts(messages);
  const isProblem = failure instanceof ProblemError;
  const isBusy = isProblem && failure.problem.status >= 500;
  const isConflict = isProblem && failure.kind === CONFLICT;
  const title = isConflict ? say("conflict") : !navigator.onLine ? say("offline") : isProblem && !isBusy ? failure.problem.title : say(isBusy ? "busy" : "unreachable");
  return (
    <Notice kind="danger" title={title}>
      {isConflict ? <p>{say("conflictWhy")}</p> : null}
      {isProblem && !isBusy && !isConflict && failure.problem.detail ? <p>{failure.problem.detail}</p> : null}
      {isProblem && failure.kind === SUSPENDED ? <Link to={decisionOf(failure.problem)}>{say("appeal")}</Link> : null}
      {onRetry ? <Button onPress={onRetry}>{say("retry")}</Button> : null}
    </Notice>
  );
}

/** The page of the decision that the refusal names; else that of all. */
function decisionOf(problem: Problem): string {
  const { decision } = problem as { readonly decision?: unknown };
  const id = typeof decision === "string" ? decision.slice(decision.lastIndexOf("/")) : "";
  return `/moderation/decisions${id}`;
}
