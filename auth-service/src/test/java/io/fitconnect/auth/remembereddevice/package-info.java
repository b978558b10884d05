@NullMarked
package io.fitconnect.auth.remembereddevice;

import org.jspecify.annotations.NullMarked;
