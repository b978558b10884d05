/**
 * Acts that only the owner may do now: for those of {@link SensitivePaths} the session must hold a factor of the last ten
 * minutes, the second one where the account demands it. Otherwise the person confirms it and comes back to the page.
 * Staff act on other people's accounts only after two factors.
 */
@NullMarked
package io.fitconnect.auth.stepup;

import org.jspecify.annotations.NullMarked;
