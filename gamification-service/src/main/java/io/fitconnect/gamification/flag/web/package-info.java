/** Flags and appeals over HTTP. */
@NullMarked
package io.fitconnect.gamification.flag.web;

import org.jspecify.annotations.NullMarked;
