import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Button, Card, Fault, Skeleton } from "../design";
import { isDenied, isNowhere } from "../people/relations";
import { sessionQuery } from "../session/session";
import { useTexts } from "../text/messages";
import { Composer } from "./Composer";
import { Thread } from "./CommentView";
import { messages } from "./messages";
import { Reactions } from "./Reactions";
import { commentsQuery, summaryQuery, type Comment, type Person, type ReactionCounts, type Subject } from "./subject";
import { useReacting, useStaying, useWriting } from "./useDiscussion";
import { Who } from "./Who";
import "./discussions.css";

interface DiscussionProps {
  readonly subject: Subject;
  /** Whether the person may delete what others say: the subject is the person's, or the person leads the club. */
  readonly isOwn?: boolean;
}

/** What people say of a training, a group training or a club; nothing where the person may not hear it. */
export function Discussion({ subject, isOwn = false }: DiscussionProps) {
  const say = useTexts(messages);
  const summary = useQuery(summaryQuery(subject));
  if (isDenied(summary.error) || isNowhere(summary.error)) {
    return null;
  }
  return (
    <Card title={say("title")}>
      {summary.data ? (
        <>
          <SubjectReactions stands={summary.data.reactions} subject={subject} />
          <Comments isOwn={isOwn} subject={subject} />
        </>
      ) : summary.isError ? (
        <Fault failure={summary.error} onRetry={() => void summary.refetch()} />
      ) : (
        <Skeleton rows={2} />
      )}
    </Card>
  );
}

function SubjectReactions({ subject, stands }: { readonly subject: Subject; readonly stands: ReactionCounts }) {
  const say = useTexts(messages);
  const { counts, choose } = useReacting(subject, stands);
  return (
    <div className="comment-foot">
      <Reactions counts={counts} label={say("react")} onChoose={choose} />
      {counts.total > 0 ? <Who subject={subject} total={counts.total} /> : null}
    </div>
  );
}

function Comments({ subject, isOwn }: { readonly subject: Subject; readonly isOwn: boolean }) {
  const say = useTexts(messages);
  const accountId = useQuery(sessionQuery).data?.accountId;
  const pages = useInfiniteQuery(commentsQuery(subject));
  const staying = useStaying(subject);
  const write = useWriting(subject);
  const comments = staying((pages.data?.pages ?? []).flatMap(({ items }) => items));
  const people = peopleOf(comments).filter(({ athleteId }) => athleteId !== accountId);
  return (
    <>
      <Composer
        act={say("send")}
        failure={write.error}
        isPending={write.isPending}
        label={say("comment")}
        onSend={(text, done) => write.mutate(text, { onSuccess: done })}
        people={people}
      />
      {pages.isPending ? <Skeleton rows={3} /> : null}
      {pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {pages.data && comments.length === 0 && !pages.hasNextPage ? <p className="quiet">{say("empty")}</p> : null}
      {comments.length > 0 ? (
        <ul className="comments">
          {comments.map((comment) => (
            <li key={comment.id}>
              <Thread comment={comment} isOwn={isOwn} people={people} subject={subject} />
            </li>
          ))}
        </ul>
      ) : null}
      {pages.hasNextPage ? (
        <div>
          <Button isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
            {say("more")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Who takes part, each once. */
function peopleOf(comments: readonly Comment[]): readonly Person[] {
  const all = comments.flatMap((comment) => [comment, ...(comment.answers?.newest ?? [])]).flatMap(({ author, mentions }) => [...(author ? [author] : []), ...mentions]);
  return [...new Map(all.map((person) => [person.athleteId, person])).values()];
}
