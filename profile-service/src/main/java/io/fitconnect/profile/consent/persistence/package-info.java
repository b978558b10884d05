/** How consents stand in the athlete's row. */
@NullMarked
package io.fitconnect.profile.consent.persistence;

import org.jspecify.annotations.NullMarked;
