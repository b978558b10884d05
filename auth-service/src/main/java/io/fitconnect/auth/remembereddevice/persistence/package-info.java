/** Remembered browsers, in SQL. */
@NullMarked
package io.fitconnect.auth.remembereddevice.persistence;

import org.jspecify.annotations.NullMarked;
