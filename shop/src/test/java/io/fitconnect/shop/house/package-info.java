/** Tests of what the shop tells the house, and asks it. */
@NullMarked
package io.fitconnect.shop.house;

import org.jspecify.annotations.NullMarked;
