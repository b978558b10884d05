import { Link } from "@tanstack/react-router";
import { PersonName } from "../people/PersonName";
import { LinkedText } from "../text/LinkedText";
import type { Person } from "./subject";
import { piecesOf } from "./words";

interface SaidProps {
  readonly text: string;
  readonly mentions: readonly Person[];
}

/** What a comment says, with the names of those whom it mentions. */
export function Said({ text, mentions }: SaidProps) {
  return (
    <p className="comment-words">
      {piecesOf(text, mentions).map((piece, at) =>
        "words" in piece ? (
          <LinkedText key={at} text={piece.words} />
        ) : piece.name && piece.athleteId ? (
          <Link key={at} params={{ athleteId: piece.athleteId }} to="/people/$athleteId">
            @<PersonName athleteId={piece.athleteId} name={piece.name} />
          </Link>
        ) : (
          <span key={at}>
            @<PersonName athleteId={piece.athleteId} />
          </span>
        ),
      )}
    </p>
  );
}
