/**
 * Who the athletes are. One feature so far, the athlete's profile; zones, goals, gear and privacy come beside it.
 */
@NullMarked
package io.fitconnect.profile;

import org.jspecify.annotations.NullMarked;
