import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Fault } from "../design";
import { sessionQuery, signInAddress } from "../session/session";

interface JoinByLinkProps<T> {
  readonly say: (key: "join" | "signIn" | "register") => string;
  /** Where a visitor comes back to, who signs in first. */
  readonly pathname: string;
  readonly join: () => Promise<T>;
  readonly onJoined: (joined: T) => Promise<void>;
}

/** Joins what a secret link invites to; a visitor signs in or registers before. */
export function JoinByLink<T>({ say, pathname, join, onJoined }: JoinByLinkProps<T>) {
  const session = useQuery(sessionQuery).data;
  const joining = useMutation({ mutationFn: join, onSuccess: onJoined });
  if (session && !session.signedIn) {
    return (
      <div className="inline">
        <a className="button primary" href={signInAddress({ pathname, search: "" })}>
          {say("signIn")}
        </a>
        <a className="button secondary" href="/register">
          {say("register")}
        </a>
      </div>
    );
  }
  return (
    <>
      {joining.isError ? <Fault failure={joining.error} /> : null}
      <div>
        <Button isPending={joining.isPending} kind="primary" onPress={() => joining.mutate()}>
          {say("join")}
        </Button>
      </div>
    </>
  );
}
