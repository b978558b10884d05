@NullMarked
package io.fitconnect.platform;

import org.jspecify.annotations.NullMarked;
