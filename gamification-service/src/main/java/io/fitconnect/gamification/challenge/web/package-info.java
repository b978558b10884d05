/** Challenges over HTTP. */
@NullMarked
package io.fitconnect.gamification.challenge.web;

import org.jspecify.annotations.NullMarked;
