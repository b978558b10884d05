/** Who shops: guests by their browser, people by the one account. Owns {@code provider_session}. */
@NullMarked
package io.fitconnect.shop.customer;

import org.jspecify.annotations.NullMarked;
