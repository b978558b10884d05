package io.fitconnect.crows.nest.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Looks at nothing inside. */
public record TwigDocument(List<String> names, KnotDocument knot, List<KnotDocument> knots) {

    /** With a rule that nothing applies. */
    public record KnotDocument(@NotNull String name) {}
}
