/** Achievements over HTTP. */
@NullMarked
package io.fitconnect.gamification.standing.web;

import org.jspecify.annotations.NullMarked;
