/** The addresses of links, which browsers open without a token. */
@NullMarked
package io.fitconnect.promo.link.web;

import org.jspecify.annotations.NullMarked;
