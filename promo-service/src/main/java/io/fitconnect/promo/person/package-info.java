/**
 * Whom the service speaks to, as profile-service announces them: consents, age, home region, language, time zone. Also the keyed
 * draw that assigns athletes to the hold-out group and to variants. What is not announced counts against speaking.
 */
@NullMarked
package io.fitconnect.promo.person;

import org.jspecify.annotations.NullMarked;
