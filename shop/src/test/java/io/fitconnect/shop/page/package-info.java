@NullMarked
package io.fitconnect.shop.page;

import org.jspecify.annotations.NullMarked;
