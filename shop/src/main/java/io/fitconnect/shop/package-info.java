/**
 * A web shop of sports gear. It stands for a system of another house: it signs people in through the provider's public OpenID Connect
 * and knows nothing else of the training platform.
 */
@NullMarked
package io.fitconnect.shop;

import org.jspecify.annotations.NullMarked;
