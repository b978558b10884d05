import { CircleQuestionMark } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTexts } from "../text/messages";
import { messages } from "./messages";
import "./explain.css";

interface ExplainProps {
  /** What the sentence is about, such as "Form". */
  readonly about: string;
  readonly children: ReactNode;
}

/** One sentence about a figure, opened where the figure stands. */
export function Explain({ about, children }: ExplainProps) {
  const say = useTexts(messages);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="explain">
      <AriaButton aria-controls={isOpen ? id : undefined} aria-expanded={isOpen} aria-label={say("whatIs", { about })} className="explain-sign" onPress={() => setOpen(!isOpen)}>
        <CircleQuestionMark aria-hidden size={17} />
      </AriaButton>
      {isOpen ? (
        <span className="explain-text" id={id}>
          {children}
        </span>
      ) : null}
    </span>
  );
}
