package io.fitconnect.gamification.board;

import org.jspecify.annotations.Nullable;

/**
 * A row as a viewer sees it.
 *
 * @param name null of an athlete whose profile the viewer does not see; then nothing else tells who it is
 * @param own  whether it is the viewer's
 */
public record NamedRow(BoardRow row, @Nullable String name, boolean own) {}
