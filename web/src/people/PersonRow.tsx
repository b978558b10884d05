import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Avatar } from "./Avatar";
import { PersonName } from "./PersonName";
import "./people.css";

interface PersonRowProps {
  readonly athleteId: string;
  readonly name?: string | undefined;
  /** The second line. */
  readonly children?: ReactNode;
  /** What can be done about the person. */
  readonly acts?: ReactNode;
}

/** A person in a list: the row leads to their page, its acts stand beside it, or below on a phone. */
export function PersonRow({ athleteId, name, children, acts }: PersonRowProps) {
  return (
    <div className="person-row">
      <Link className="person-way" params={{ athleteId }} to="/people/$athleteId">
        <Avatar athleteId={athleteId} name={name} />
        <span className="person-text">
          <strong>
            <PersonName athleteId={athleteId} name={name} />
          </strong>
          {children ? <span className="quiet">{children}</span> : null}
        </span>
      </Link>
      {acts ? <div className="person-acts">{acts}</div> : null}
    </div>
  );
}
