/**
 * The picture of an athlete and one of each item of gear, in the platform's albums (table {@code picture}). Others see the
 * first with the profile, the second where they may see gear.
 */
@NullMarked
package io.fitconnect.profile.picture;

import org.jspecify.annotations.NullMarked;
