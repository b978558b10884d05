@NullMarked
package io.fitconnect.auth.leaving;

import org.jspecify.annotations.NullMarked;
