/** Tests of the shop on real PostgreSQL. */
@NullMarked
package io.fitconnect.shop;

import org.jspecify.annotations.NullMarked;
