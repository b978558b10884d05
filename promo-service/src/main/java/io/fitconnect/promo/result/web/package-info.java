/** The API of results. */
@NullMarked
package io.fitconnect.promo.result.web;

import org.jspecify.annotations.NullMarked;
