import { Card, Tag } from "../../design";
import { useTexts } from "../../text/messages";
import type { Training } from "../../training/training";
import { messages } from "./messages";

export function Notes({ training }: { readonly training: Training }) {
  const say = useTexts(messages);
  const tags = training.tags ?? [];
  if (!training.notes && tags.length === 0) {
    return null;
  }
  return (
    <Card title={say("notes")}>
      {training.notes ? <p className="training-notes">{training.notes}</p> : null}
      {tags.length > 0 ? (
        <div className="inline">
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </div>
      ) : null}
    </Card>
  );
}
