/** What athletes consent to, by purpose. Values only: the athlete holds what stands, {@code consenting} the evidence. */
@NullMarked
package io.fitconnect.profile.consent;

import org.jspecify.annotations.NullMarked;
