package io.fitconnect.gamification.board;

import java.util.UUID;

/** One row of a board. */
public record BoardRow(int rank, UUID member, long score) {}
