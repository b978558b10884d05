/** Tests of the pages of orders. */
@NullMarked
package io.fitconnect.shop.order.web;

import org.jspecify.annotations.NullMarked;
