/** Achievements that an athlete earned. One that is taken back later is not told of: the inbox says what was true. */
@NullMarked
package io.fitconnect.notification.kind.achievement;

import org.jspecify.annotations.NullMarked;
