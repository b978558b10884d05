/**
 * The articles that can be advised, and how they are matched with a need. A match keeps what was considered and why it was taken
 * or left.
 */
@NullMarked
package io.fitconnect.promo.product;

import org.jspecify.annotations.NullMarked;
