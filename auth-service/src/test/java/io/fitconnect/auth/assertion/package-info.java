@NullMarked
package io.fitconnect.auth.assertion;

import org.jspecify.annotations.NullMarked;
