import { useQuery } from "@tanstack/react-query";
import { ProblemError } from "@fitconnect/client";
import { useLocation } from "@tanstack/react-router";
import { Link2Off } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { LinkSecret } from "../app/secret";
import { Empty, Fault, Page, Skeleton } from "../design";

const MOST_REPEATS = 2;

interface InvitationByLinkProps<T> {
  readonly kept: LinkSecret;
  readonly say: (key: "title" | "nowhere" | "nowhereWhy") => string;
  /** What is invited to, as its cached answers are called. */
  readonly kind: string;
  readonly read: (secret: string) => Promise<T>;
  readonly children: (invitation: T, secret: string) => ReactNode;
}

/** Where a secret link leads: to what it invites to, or nowhere. */
export function InvitationByLink<T>(props: InvitationByLinkProps<T>) {
  const { kept, say } = props;
  const { hash } = useLocation();
  const [secret] = useState(() => kept.read(hash));
  return <Page title={say("title")}>{secret ? <Opened {...props} secret={secret} /> : <Nowhere say={say} />}</Page>;
}

function Nowhere({ say }: Pick<InvitationByLinkProps<never>, "say">) {
  return (
    <Empty icon={Link2Off} title={say("nowhere")}>
      {say("nowhereWhy")}
    </Empty>
  );
}

function Opened<T>({ kind, read, say, secret, children }: InvitationByLinkProps<T> & { readonly secret: string }) {
  const invitation = useQuery({
    queryKey: [kind, secret],
    queryFn: () => read(secret),
    retry: (failures, failure) => !isGone(failure) && failures < MOST_REPEATS,
  });
  if (invitation.isPending) {
    return <Skeleton rows={3} />;
  }
  if (invitation.isError) {
    return isGone(invitation.error) ? <Nowhere say={say} /> : <Fault failure={invitation.error} onRetry={() => void invitation.refetch()} />;
  }
  return children(invitation.data, secret);
}

function isGone(failure: Error): boolean {
  return failure instanceof ProblemError && failure.problem.status === 404;
}
