/**
 * Consent: an athlete allows a vendor's application what it asks for, or denies it. What was allowed is remembered, so the
 * same request is not asked again. The house's own applications do not ask. Owns {@code oauth2_authorization_consent}.
 */
@NullMarked
package io.fitconnect.auth.consent;

import org.jspecify.annotations.NullMarked;
