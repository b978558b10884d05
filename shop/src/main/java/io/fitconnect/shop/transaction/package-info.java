/** Transactions that are run again when the database refuses to serialize them. */
@NullMarked
package io.fitconnect.shop.transaction;

import org.jspecify.annotations.NullMarked;
