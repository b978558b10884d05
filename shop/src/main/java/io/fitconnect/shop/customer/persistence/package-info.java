/** Browser sessions in SQL, so that any instance answers and ends them. */
@NullMarked
package io.fitconnect.shop.customer.persistence;

import org.jspecify.annotations.NullMarked;
