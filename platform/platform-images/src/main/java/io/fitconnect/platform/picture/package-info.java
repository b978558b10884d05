/**
 * Pictures that athletes give to what they own, in two sizes of the house's own encoding. The objects are stored before their
 * row, with their removal as due work that only the row's transaction cancels: what no row names is removed, after a
 * crash too. Owns the table {@code picture}, partitioned by athlete, which the service's migrations create.
 */
@NullMarked
package io.fitconnect.platform.picture;

import org.jspecify.annotations.NullMarked;
