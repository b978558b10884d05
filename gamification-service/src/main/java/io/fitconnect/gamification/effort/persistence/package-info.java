/** Keeps efforts in SQL. */
@NullMarked
package io.fitconnect.gamification.effort.persistence;

import org.jspecify.annotations.NullMarked;
