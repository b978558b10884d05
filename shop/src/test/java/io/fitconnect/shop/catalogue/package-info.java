@NullMarked
package io.fitconnect.shop.catalogue;

import org.jspecify.annotations.NullMarked;
