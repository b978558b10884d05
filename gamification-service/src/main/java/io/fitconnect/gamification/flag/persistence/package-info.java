/** Keeps flags and what recordings are judged by. */
@NullMarked
package io.fitconnect.gamification.flag.persistence;

import org.jspecify.annotations.NullMarked;
