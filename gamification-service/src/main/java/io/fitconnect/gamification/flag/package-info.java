/**
 * Flags: what speaks against a recording, with the figures. A training whose recording has a flag counts nowhere until the flag is lifted; everything that
 * followed from it comes back then, because all of it is computed of what counts. Its athlete appeals, a moderator decides.
 */
@NullMarked
package io.fitconnect.gamification.flag;

import org.jspecify.annotations.NullMarked;
