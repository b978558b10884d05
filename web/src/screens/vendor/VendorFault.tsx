import { ProblemError } from "@fitconnect/client";
import { Fault, Notice } from "../../design";
import { asksForStrongerSignIn } from "../../session/stepUp";
import { useTexts } from "../../text/messages";
import { messages } from "./messages";

const ACCOUNT = "/account/developer";

/** A sign-in that is too old or too weak for keys leads to the account's page, which asks for another and goes on there. */
export function VendorFault({ failure }: { readonly failure: Error }) {
  const say = useTexts(messages);
  if (failure instanceof ProblemError && asksForStrongerSignIn(failure.problem.type)) {
    return (
      <Notice kind="danger" title={say("again")}>
        <p>{say("againWhy")}</p>
        <a className="button secondary" href={ACCOUNT}>
          {say("account")}
        </a>
      </Notice>
    );
  }
  return <Fault failure={failure} />;
}
