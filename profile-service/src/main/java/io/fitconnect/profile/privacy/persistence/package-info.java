/** The table of privacy zones, which seals the true places. Every statement names the athlete. */
@NullMarked
package io.fitconnect.profile.privacy.persistence;

import org.jspecify.annotations.NullMarked;
