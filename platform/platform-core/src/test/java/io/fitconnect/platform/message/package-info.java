@NullMarked
package io.fitconnect.platform.message;

import org.jspecify.annotations.NullMarked;
