import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Pencil, Reply, Trash2 } from "lucide-react";
import { useState } from "react";
import { Button, Fault } from "../design";
import { MoreMenu } from "../design/MoreMenu";
import { HiddenNotice } from "../moderation/HiddenNotice";
import { useReporting } from "../moderation/useReporting";
import { Avatar } from "../people/Avatar";
import { PersonName } from "../people/PersonName";
import { sessionQuery } from "../session/session";
import { useTexts } from "../text/messages";
import { useFormats } from "../text/useFormats";
import { useZone } from "../text/useToday";
import { Composer } from "./Composer";
import { messages } from "./messages";
import { Reactions } from "./Reactions";
import { Said } from "./Said";
import { answersQuery, type Comment, type Person, type Subject } from "./subject";
import { useEditing, useReacting, useRemoval, useStaying, useWriting } from "./useDiscussion";
import { Who } from "./Who";

interface CommentProps {
  readonly subject: Subject;
  readonly comment: Comment;
  readonly people: readonly Person[];
  /** Whose subject it is deletes what others say below it. */
  readonly isOwn: boolean;
}

/** A comment with the answers to it. */
export function Thread({ subject, comment, people, isOwn }: CommentProps) {
  const say = useTexts(messages);
  const [answered, setAnswered] = useState<Comment>();
  const write = useWriting(subject, answered?.id);
  const answer = (to: Comment | undefined) => {
    write.reset(); // what failed before was another answer
    setAnswered(to);
  };
  const name = answered?.author?.name ?? say("somebody");
  return (
    <>
      <One comment={comment} isOwn={isOwn} onAnswer={() => answer(comment)} people={people} subject={subject} />
      <Answers comment={comment} isOwn={isOwn} onAnswer={answer} people={people} subject={subject} />
      {answered ? (
        <Composer
          act={say("sendAnswer")}
          autoFocus
          failure={write.error}
          isPending={write.isPending}
          key={answered.id}
          label={say("answerTo", { name })}
          onCancel={() => answer(undefined)}
          onSend={(text) => write.mutate(text, { onSuccess: () => setAnswered(undefined) })}
          people={people}
        />
      ) : null}
    </>
  );
}

/** The newest two, or all once the person asks for them. */
function Answers({ subject, comment, people, isOwn, onAnswer }: CommentProps & { readonly onAnswer: (comment: Comment) => void }) {
  const say = useTexts(messages);
  const [isWhole, setWhole] = useState(false);
  const pages = useInfiniteQuery({ ...answersQuery(subject, comment.id), enabled: isWhole });
  const staying = useStaying(subject);
  const { count = 0, newest = [] } = comment.answers ?? {};
  const shown = staying(pages.data?.pages.flatMap(({ items }) => items) ?? newest);
  return (
    <>
      {!isWhole && count > newest.length ? (
        <div>
          <Button kind="plain" onPress={() => setWhole(true)}>
            {say("allAnswers", { count })}
          </Button>
        </div>
      ) : null}
      {pages.isError ? <Fault failure={pages.error} onRetry={() => void pages.refetch()} /> : null}
      {shown.length > 0 ? (
        <ul className="comment-answers">
          {shown.map((answer) => (
            <li key={answer.id}>
              <One comment={answer} isOwn={isOwn} onAnswer={() => onAnswer(answer)} people={people} subject={subject} />
            </li>
          ))}
        </ul>
      ) : null}
      {isWhole && pages.hasNextPage ? (
        <div>
          <Button isPending={pages.isFetchingNextPage} kind="plain" onPress={() => void pages.fetchNextPage()}>
            {say("moreAnswers")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function One({ subject, comment, people, isOwn, onAnswer }: CommentProps & { readonly onAnswer: () => void }) {
  const say = useTexts(messages);
  const formats = useFormats();
  const zone = useZone();
  const accountId = useQuery(sessionQuery).data?.accountId;
  const [isEdited, setEdited] = useState(false);
  const remove = useRemoval(subject);
  const { author, hidden, text } = comment;
  const reporting = useReporting({ subject: { kind: "comment", id: comment.id, on: subject }, person: author });
  if (!author || text === undefined || (comment.deleted && !hidden)) {
    return hidden ? <HiddenNotice decisionId={hidden.decisionId} what="comment" /> : <p className="quiet">{say("deleted")}</p>;
  }
  const isAuthor = author.athleteId === accountId;
  const name = isAuthor ? say("you") : (author.name ?? say("somebody"));
  const acts = [
    ...(isAuthor && !hidden ? [{ key: "edit", label: say("edit"), icon: Pencil, onAct: () => setEdited(true) }] : []),
    ...(isAuthor || isOwn ? [{ key: "remove", label: say("remove"), icon: Trash2, isDangerous: true, onAct: () => remove(comment) }] : []),
    ...(isAuthor ? [] : [reporting.act]),
  ];
  return (
    <article className="comment">
      <Avatar athleteId={author.athleteId} name={author.name} />
      <div className="comment-body">
        <header className="comment-head">
          <div>
            <span className="comment-author">
              <PersonName athleteId={author.athleteId} name={author.name} />
            </span>
            <p className="quiet">{[formats.dayAndClock(comment.createdAt, zone), ...(comment.editedAt ? [say("edited")] : [])].join(" · ")}</p>
          </div>
          <MoreMenu acts={acts} label={say("acts", { name })} />
          {reporting.sheet}
        </header>
        {hidden ? <HiddenNotice decisionId={hidden.decisionId} what="comment" /> : null}
        {isEdited ? <Edit comment={comment} onClose={() => setEdited(false)} people={people} subject={subject} text={text} /> : <Said mentions={comment.mentions} text={text} />}
        {hidden ? null : <Foot comment={comment} name={name} onAnswer={onAnswer} subject={subject} />}
      </div>
    </article>
  );
}

interface FootProps {
  readonly subject: Subject;
  readonly comment: Comment;
  readonly name: string;
  readonly onAnswer: () => void;
}

function Foot({ subject, comment, name, onAnswer }: FootProps) {
  const say = useTexts(messages);
  const { counts, choose } = useReacting(subject, comment.reactions, comment.id);
  return (
    <div className="comment-foot">
      <Reactions counts={counts} label={say("reactTo", { name })} onChoose={choose} />
      {counts.total > 0 ? <Who commentId={comment.id} subject={subject} total={counts.total} /> : null}
      <Button kind="plain" onPress={onAnswer}>
        <Reply aria-hidden size={18} />
        {say("answer")}
      </Button>
    </div>
  );
}

interface EditProps {
  readonly subject: Subject;
  readonly comment: Comment;
  readonly text: string;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

function Edit({ subject, comment, text, people, onClose }: EditProps) {
  const say = useTexts(messages);
  const [opened] = useState(comment); // a newer version that is read meanwhile is not overwritten unseen
  const change = useEditing(subject, opened);
  const known = [...comment.mentions, ...people.filter(({ athleteId }) => comment.mentions.every((mentioned) => mentioned.athleteId !== athleteId))];
  return (
    <Composer
      act={say("save")}
      autoFocus
      failure={change.error}
      initial={text}
      isPending={change.isPending}
      label={say("change")}
      onCancel={onClose}
      onSend={(written) => change.mutate(written, { onSuccess: onClose })}
      people={known}
    />
  );
}
