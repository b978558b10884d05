import { ProblemError } from "@fitconnect/client";
import { useTexts } from "../text/messages";
import { Button } from "./Button";
import { messages } from "./messages";
import { Notice } from "./Notice";

interface FaultProps {
  readonly failure: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong in words that say what to do; the service's own sentence where it has one. */
export function Fault({ failure, onRetry }: FaultProps) {
  const say = useTexts(messages);
  const isProblem = failure instanceof ProblemError;
  const isBusy = isProblem && failure.problem.status >= 500;
  const title = !navigator.onLine ? say("offline") : isProblem && !isBusy ? failure.problem.title : say(isBusy ? "busy" : "unreachable");
  return (
    <Notice kind="danger" title={title}>
      {isProblem && !isBusy && failure.problem.detail ? <p>{failure.problem.detail}</p> : null}
      {onRetry ? <Button onPress={onRetry}>{say("retry")}</Button> : null}
    </Notice>
  );
}
